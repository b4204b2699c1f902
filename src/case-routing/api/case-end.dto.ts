import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LegalHoldResponse } from '../../hand-off/index.js';
import { CLOSE_REASONS, type CloseReason } from '../domain/close-reasons.js';

const REASONS = Object.keys(CLOSE_REASONS);

const MEANINGS = Object.entries(CLOSE_REASONS)
  .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
  .join('\n');

const NULLABLE = { type: String, nullable: true } as const;

export class CloseCaseRequest {
  @ApiProperty({ description: `Why the desk is done with it\n${MEANINGS}`, enum: REASONS, example: 'settled' })
  @IsIn(REASONS)
  reason: CloseReason;
}

export class CaseResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Number to read out' }) reference: string;
  @ApiProperty({ description: 'Desk that keeps the file', example: 'of-dan-integration' }) office: string;
  @ApiProperty({ description: 'Whether it is worked on', enum: ['open', 'closed'] }) status: string;
  @ApiProperty({ description: 'Day it was opened', format: 'date' }) openedOn: string;
  @ApiProperty({ description: 'When it was closed; null while it is open', format: 'date-time', ...NULLABLE })
  closedAt: string | null;
  @ApiProperty({ description: 'Why', enum: REASONS, ...NULLABLE }) closeReason: string | null;
  @ApiProperty({
    description:
      'Before this moment it is not deleted, with all that belongs to it, and can be opened again; null while it is open or held',
    format: 'date-time',
    ...NULLABLE,
  })
  retentionUntil: string | null;
  @ApiProperty({
    description: 'Who holds it beyond its time; null for nobody',
    type: LegalHoldResponse,
    nullable: true,
  })
  hold: LegalHoldResponse | null;
  @ApiProperty({ description: 'Version; the strong ETag', type: 'integer' }) version: number;
}
