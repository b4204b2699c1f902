import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { LimitQuery } from '../../platform/http/index.js';

export class AuditQuery extends LimitQuery {
  @ApiPropertyOptional({ description: 'Only entries about this object', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  object?: string;
}

export class AuditEntryResponse {
  @ApiProperty({ description: 'When it happened', format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Account that acted; null is the system', format: 'uuid', nullable: true, type: String })
  account: string | null;
  @ApiProperty({ description: 'Authority of the account', nullable: true, type: String, example: 'jobcenter' })
  authority: string | null;
  @ApiProperty({ description: 'Office of the account', nullable: true, type: String, example: 'of-dan-jobcenter' })
  office: string | null;
  @ApiProperty({ description: 'Purpose that was given', nullable: true, type: String, example: 'casework' })
  purpose: string | null;
  @ApiProperty({ description: 'File reference that was given', nullable: true, type: String })
  reference: string | null;
  @ApiProperty({
    description: 'Id of the request; null where none did it',
    format: 'uuid',
    nullable: true,
    type: String,
  })
  requestId: string | null;
  @ApiProperty({ description: 'What was done', example: 'hand-off.accept' }) action: string;
  @ApiProperty({ description: 'Kind of object', example: 'hand-off' }) objectType: string;
  @ApiProperty({ description: 'Id of the object', format: 'uuid', nullable: true, type: String })
  objectId: string | null;
  @ApiProperty({ description: 'Whether it was done or refused', enum: ['done', 'refused'] }) outcome: string;
  @ApiProperty({
    description: 'Rules, versions and field names; never contents',
    type: 'object',
    additionalProperties: true,
  })
  details: object;
}

export class AuditResponse {
  @ApiProperty({ description: 'Newest first', type: [AuditEntryResponse] }) entries: AuditEntryResponse[];
}
