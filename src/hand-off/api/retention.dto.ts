import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { HOLD_REASONS, HOLD_REFERENCE, type HoldReason } from '../domain/legal-hold.js';

export class LegalHoldRequest {
  @ApiProperty({ description: 'Why it has to stay', enum: HOLD_REASONS, example: 'court-proceedings' })
  @IsIn(HOLD_REASONS)
  reason: HoldReason;

  @ApiProperty({ description: 'File number of the proceedings; no names', example: 'S 12 AS 345/26' })
  @Matches(HOLD_REFERENCE)
  reference: string;
}

export class LegalHoldResponse {
  @ApiProperty({ description: 'Why it has to stay', enum: HOLD_REASONS, example: 'court-proceedings' })
  reason: HoldReason;
  @ApiProperty({ description: 'File number of the proceedings', example: 'S 12 AS 345/26' }) reference: string;
  @ApiProperty({ description: 'Since when', format: 'date-time' }) since: string;
}

export class RetentionResponse {
  @ApiProperty({
    description:
      'Before this moment the record is not deleted, nor as long as another of its chain has to stay; null while it is ' +
      'under way or held',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  retentionUntil: string | null;
  @ApiProperty({
    description: 'Who holds it beyond its time; null for nobody',
    type: LegalHoldResponse,
    nullable: true,
  })
  hold: LegalHoldResponse | null;
}
