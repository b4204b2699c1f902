import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { REQUEST_ACTIONS, REQUEST_KINDS, REQUEST_STATES } from '../domain/rights-request.js';
import { REFUSAL_CODES, type RefusalCode } from '../law/refusals.js';
import { NamedFieldResponse } from './disclosure.dto.js';

const NULLABLE = { nullable: true, type: String } as const;

/** What is true instead of what is stored. */
export class CorrectionRequest {
  @ApiPropertyOptional({
    description: 'Facts of the vocabulary, as they are',
    type: 'object',
    additionalProperties: true,
    example: { birth_date: '1990-01-13' },
  })
  @IsOptional()
  @IsObject()
  facts?: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Given name', maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  givenName?: string;

  @ApiPropertyOptional({ description: 'Family name', maxLength: 200 })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  familyName?: string;

  @ApiPropertyOptional({
    description: 'Data fields that were handed over and that no fact stands for, such as `address`',
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 4000 },
  })
  @IsOptional()
  @IsObject()
  fields?: Record<string, unknown>;
}

export class OwnCorrectionRequest extends CorrectionRequest {
  @ApiProperty({ description: 'Case whose desk is asked', format: 'uuid' })
  @IsUUID()
  case: string;
}

export class OwnErasureRequest {
  @ApiProperty({ description: 'Case whose file is to go', format: 'uuid' })
  @IsUUID()
  case: string;
}

export class DecisionRequest {
  @ApiPropertyOptional({ description: 'Why it is refused', enum: REFUSAL_CODES })
  @IsOptional()
  @IsIn(REFUSAL_CODES)
  code?: RefusalCode;
}

export class RightsRequestResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'What was asked for', enum: REQUEST_KINDS }) kind: string;
  @ApiProperty({ description: 'What became of it', enum: REQUEST_STATES }) state: string;
  @ApiProperty({ description: 'Case', format: 'uuid' }) case: string;
  @ApiProperty({ description: 'Office that decides', example: 'of-dan-integration' }) office: string;
  @ApiProperty({ description: 'What is to be corrected; empty for an erasure', type: [NamedFieldResponse] })
  fields: readonly NamedFieldResponse[];
  @ApiProperty({ description: 'Why it was refused', ...NULLABLE }) code: string | null;
  @ApiProperty({ description: 'When it was asked', format: 'date-time' }) createdAt: string;
  @ApiProperty({ description: 'When it was decided', format: 'date-time', ...NULLABLE }) decidedAt: string | null;
  @ApiProperty({ description: 'Version; the strong ETag', type: 'integer' }) version: number;
  @ApiProperty({ description: 'What the viewer may do now', enum: REQUEST_ACTIONS, isArray: true })
  availableActions: readonly string[];
}

export class FollowedRecipientResponse {
  @ApiProperty({ description: 'Duty of this recipient', format: 'uuid' }) duty: string;
  @ApiProperty({ description: 'Authority' }) authority: string;
  @ApiProperty({ description: 'Office' }) office: string;
  @ApiProperty({ description: 'German name of the office' }) name: string;
  @ApiProperty({ description: 'What it received', type: [NamedFieldResponse] }) fields: readonly NamedFieldResponse[];
  @ApiProperty({ description: 'When it was told', format: 'date-time' }) toldAt: string;
  @ApiProperty({ description: 'When it confirmed', format: 'date-time', ...NULLABLE }) confirmedAt: string | null;
  @ApiProperty({ description: 'Number of its receipt', ...NULLABLE }) reference: string | null;
}

export class RemedyResponse {
  @ApiProperty({ description: 'Article', example: 'Art. 77 DSGVO' }) article: string;
  @ApiProperty({ description: 'What can be done' }) text: string;
}

export class AnswerResponse {
  @ApiProperty({ description: 'Language of the words', example: 'ar' }) locale: string;
  @ApiProperty({ description: 'How these words are written', enum: ['ltr', 'rtl'] }) direction: string;
  @ApiProperty({ description: 'What was decided, and why' }) text: string;
  @ApiProperty({ description: 'Where the reason of a refusal is written', ...NULLABLE }) article: string | null;
  @ApiProperty({ description: 'What can be done against a refusal', type: [RemedyResponse] })
  remedies: readonly RemedyResponse[];
}

export class FollowedRequestResponse extends RightsRequestResponse {
  @ApiProperty({
    description: 'What is to be true instead; null once it is told, refused or taken back',
    nullable: true,
    type: 'object',
    additionalProperties: true,
  })
  correction: object | null;
  @ApiProperty({ description: 'The answer in the language of the person', type: AnswerResponse, nullable: true })
  answer: AnswerResponse | null;
  @ApiProperty({ description: 'Who was told, and who confirmed', type: [FollowedRecipientResponse] })
  recipients: readonly FollowedRecipientResponse[];
}

export class RightsRequestPageResponse {
  @ApiProperty({ description: 'Newest first', type: [RightsRequestResponse] }) items: readonly RightsRequestResponse[];
  @ApiProperty({ description: 'Cursor of the next page', ...NULLABLE }) next: string | null;
}
