import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../../platform/http/index.js';
import { HAND_OFF_KINDS, type HandOffKind } from '../domain/states.js';
import { URGENCIES, type Urgency } from '../domain/urgency.js';
import { DocumentsRequest } from './document-gap.dto.js';
import { LegalBasisRequest } from './legal-basis.dto.js';

const ID = /^[a-z][a-z0-9-]*$/;
const DAY = { strict: true } as const;

export class OfferHandOffRequest extends IntersectionType(DocumentsRequest, LegalBasisRequest) {
  @ApiProperty({ description: 'Service the matter is about', example: 'jc-grundsicherungsgeld' })
  @IsString()
  @Matches(ID)
  service: string;

  @ApiPropertyOptional({
    description: 'Receiving office; without it the office follows from `place`',
    example: 'of-dan-jobcenter',
  })
  @IsOptional()
  @Matches(ID)
  toOffice?: string;

  @ApiPropertyOptional({ description: 'Municipality key of the habitual residence', example: '03354018' })
  @IsOptional()
  @IsString()
  @MaxLength(12)
  place?: string;

  @ApiPropertyOptional({ description: 'Kind of hand-off', enum: HAND_OFF_KINDS, default: 'TRANSFER' })
  @IsOptional()
  @IsIn(HAND_OFF_KINDS)
  kind: HandOffKind = 'TRANSFER';

  @ApiPropertyOptional({ description: 'How quickly the receiver is asked to act', enum: URGENCIES, default: 'normal' })
  @IsOptional()
  @IsIn(URGENCIES)
  urgency: Urgency = 'normal';

  @ApiPropertyOptional({
    description: 'Day of the first filing; today where it is left out',
    format: 'date',
    example: '2026-11-20',
  })
  @IsOptional()
  @IsISO8601(DAY)
  @Length(10, 10)
  filedOn?: string;

  @ApiPropertyOptional({ description: 'Keep it as a draft that is submitted later', default: false })
  @IsOptional()
  @IsBoolean()
  draft?: boolean;

  @ApiPropertyOptional({
    description: 'Own hand-off that came back and is taken up again with this one',
    format: 'uuid',
  })
  @IsOptional()
  @IsUUID()
  takesUp?: string;

  @ApiProperty({
    description: 'What is handed over, by data field; a field the transfer law does not name fails the whole request',
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 4000 },
    example: { name: 'Amina Beispiel', first_received_at: '2026-11-20', application_document: 'Antrag vom 20.11.2026' },
  })
  @IsObject()
  fields: Record<string, unknown>;
}

export class MoveRequest {
  @ApiPropertyOptional({ description: 'Reason of a rejection or outcome of a completion', example: 'not-competent' })
  @IsOptional()
  @IsString()
  @Matches(ID)
  code?: string;

  @ApiPropertyOptional({ description: 'Question, reason or answer in words', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  @ApiPropertyOptional({ description: 'Day on which a matter on hold is looked at again', format: 'date' })
  @IsOptional()
  @IsISO8601(DAY)
  @Length(10, 10)
  reviewOn?: string;
}

export class HandOffQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Received, sent, or come back and not yet taken up again',
    enum: ['in', 'out', 'returned'],
    default: 'in',
  })
  @IsOptional()
  @IsIn(['in', 'out', 'returned'])
  direction: 'in' | 'out' | 'returned' = 'in';
}
