import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { DocumentsRequest } from './document-gap.dto.js';
import { LegalBasisRequest } from './legal-basis.dto.js';

export class AcceptClaimRequest extends IntersectionType(DocumentsRequest, LegalBasisRequest) {
  @ApiPropertyOptional({ description: 'Case that is given away, where the claim names none', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({
    description: 'What goes to the claimant, by data field',
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 4000 },
    example: { name: 'Amina Beispiel', first_received_at: '2026-11-20', application_document: 'Antrag vom 20.11.2026' },
  })
  @IsObject()
  fields: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Why it is accepted though it was not declared complete', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}
