import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { RUNGS, TIMER_DEEDS } from '../domain/timers.js';
import { HandOffStateResponse } from './hand-off.response.js';
import { LegalBasisRequest } from './legal-basis.dto.js';

const ID = /^[a-z][a-z0-9-]*$/;
const NULLABLE = { nullable: true, type: String } as const;

export class ForwardRequest extends LegalBasisRequest {
  @ApiProperty({ description: 'Authority it belongs to', example: 'sozialamt' })
  @Matches(ID)
  toAuthority: string;

  @ApiPropertyOptional({ description: 'Its office; without it the office follows from `place`' })
  @IsOptional()
  @Matches(ID)
  toOffice?: string;

  @ApiPropertyOptional({ description: 'Municipality key of the habitual residence', example: '03354018' })
  @IsOptional()
  @IsString()
  @MaxLength(12)
  place?: string;

  @ApiPropertyOptional({ description: 'Service, where it turned out to be about another one' })
  @IsOptional()
  @Matches(ID)
  service?: string;

  @ApiPropertyOptional({
    description: 'What travels on, by data field; all that was received where it is left out',
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 4000 },
  })
  @IsOptional()
  @IsObject()
  fields?: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Why it belongs there, for the sender', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class ReceiptWarningResponse {
  @ApiProperty({
    description: 'Why the first receipt does not keep the deadline',
    enum: ['first-receipt-does-not-count', 'first-receipt-disputed', 'only-the-court-counts'],
  })
  code: string;
  @ApiProperty({ description: 'What to do about it, in English' }) text: string;
  @ApiProperty({ description: 'What the rule says, in German' }) note: string;
}

/** The successor, with what its sender must know. */
export class ForwardResponse extends HandOffStateResponse {
  @ApiProperty({
    description: 'Where § 16 SGB I does not apply: what to tell the person; null where the first receipt counts',
    type: ReceiptWarningResponse,
    nullable: true,
  })
  warning: ReceiptWarningResponse | null;
}

export class CandidateResponse {
  @ApiProperty({ description: 'Has it more to do than it can take? A hint: it may be approached all the same' })
  atCapacity: boolean;
  @ApiProperty({ description: 'Authority', example: 'jobcenter' }) authority: string;
  @ApiProperty({ description: 'Office', example: 'of-ue-jobcenter' }) office: string;
  @ApiProperty({
    description: 'Why it is proposed',
    enum: ['provides-the-service', 'same-authority', 'own-worklist'],
  })
  because: string;
  @ApiProperty({ description: 'Row of the transfer law that would allow it as it was sent before', ...NULLABLE })
  transfer: string | null;
  @ApiProperty({ description: 'What the transfer law would still ask for', type: [String] }) missing: readonly string[];
}

export class CandidateListResponse {
  @ApiProperty({ description: 'The most likely first; the own worklist last', type: [CandidateResponse] })
  candidates: CandidateResponse[];
}

export class TimerResponse {
  @ApiProperty({ description: 'Timer', enum: RUNGS }) rung: string;
  @ApiProperty({ description: 'What it does', enum: TIMER_DEEDS }) does: string;
  @ApiProperty({ description: 'When it is due; null while it stands still', format: 'date-time', ...NULLABLE })
  dueAt: string | null;
  @ApiProperty({ description: 'What is left while it stands still', type: 'integer', nullable: true })
  leftAmount: number | null;
  @ApiProperty({ description: 'What it counts in', enum: ['minutes', 'hours', 'days', 'working-days'] }) unit: string;
  @ApiProperty({ description: 'When it fired', format: 'date-time', ...NULLABLE }) firedAt: string | null;
  @ApiProperty({ description: 'When it became pointless', format: 'date-time', ...NULLABLE }) stoppedAt: string | null;
}

export class TimerListResponse {
  @ApiProperty({ description: 'In the order they were started', type: [TimerResponse] }) timers: TimerResponse[];
}

export class DeletionResponse {
  @ApiProperty({ description: 'Hand-off', format: 'uuid' }) handOff: string;
  @ApiProperty({ description: 'Authority that has to delete' }) authority: string;
  @ApiProperty({ description: 'Office that has to delete' }) office: string;
  @ApiProperty({ description: 'Names of the fields', type: [String] }) fields: readonly string[];
  @ApiProperty({ description: 'Since when', format: 'date-time' }) imposedAt: string;
  @ApiProperty({ description: 'Number of the receipt for the deletion', ...NULLABLE }) reference: string | null;
  @ApiProperty({ description: 'When it was confirmed', format: 'date-time', ...NULLABLE })
  acknowledgedAt: string | null;
}
