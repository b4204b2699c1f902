import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { type Purpose, PURPOSES } from '../../access-policy/index.js';
import { MATTER_KINDS, type MatterKind } from '../acts/who-can-see.js';

export class VisibilityQuery {
  @ApiProperty({ description: 'Kind of the matter', enum: MATTER_KINDS })
  @IsIn(MATTER_KINDS)
  kind: MatterKind;

  @ApiProperty({ description: 'Its id', format: 'uuid' })
  @IsUUID()
  id: string;
}

export class SeerResponse {
  @ApiProperty({ description: 'Account that may read it', format: 'uuid' }) account: string;
  @ApiProperty({ description: 'Its role', example: 'clerk' }) role: string;
  @ApiProperty({ description: 'Its authority', nullable: true, type: String }) authority: string | null;
  @ApiProperty({ description: 'Its office', nullable: true, type: String }) office: string | null;
  @ApiProperty({ description: 'Why, in the word of the access policy', example: 'keeps-the-file' }) basis: string;
  @ApiProperty({ description: 'What they have to read it for', enum: PURPOSES, isArray: true })
  purposes: readonly Purpose[];
}

export class VisibilityResponse {
  @ApiProperty({ description: 'Everybody who may read it as of now', type: [SeerResponse] }) readers: SeerResponse[];
}
