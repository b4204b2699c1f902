import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { type ConsentLevel } from '../../authority-kit/index.js';
import { CONSENTS } from '../law/terms.js';
import { DocumentsRequest } from './document-gap.dto.js';
import { DocumentedRequestDto } from './documented-request.dto.js';

const ID = /^[a-z][a-z0-9-]*$/;

export class AcceptClaimRequest extends DocumentsRequest {
  @ApiPropertyOptional({ description: 'Case that is given away, where the claim names none', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiPropertyOptional({ description: 'Service it is given from, where that proves the task of the holder' })
  @IsOptional()
  @Matches(ID)
  fromService?: string;

  @ApiProperty({ description: 'Row of the transfer law the holder relies on', example: 'tp-sgb-forward' })
  @Matches(ID)
  transfer: string;

  @ApiProperty({ description: 'Consent that is proven', enum: CONSENTS, example: 'none' })
  @IsIn(CONSENTS)
  consent: ConsentLevel;

  @ApiPropertyOptional({ description: 'Request it answers, where the row needs one', type: DocumentedRequestDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => DocumentedRequestDto)
  request?: DocumentedRequestDto;

  @ApiProperty({
    description: 'What goes to the claimant, by data field',
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 4000 },
    example: { name: 'Amina Beispiel', first_received_at: '2026-11-20', application_document: 'Antrag vom 20.11.2026' },
  })
  @IsObject()
  fields: Record<string, unknown>;

  @ApiPropertyOptional({
    description: 'Facts of the vocabulary a condition may need',
    type: 'object',
    additionalProperties: true,
  })
  @IsOptional()
  @IsObject()
  facts?: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Why it is accepted though it was not declared complete', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}
