import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { DOCUMENTS } from '../../authority-kit/index.js';
import { type DocumentGap, GAP_REASONS } from '../domain/documents.js';

export const DOCUMENT_IDS = Object.keys(DOCUMENTS);

export class DocumentGapDto {
  @ApiProperty({ description: 'Id of the document', example: 'kontoauszuege' })
  @IsIn(DOCUMENT_IDS)
  document: string;

  @ApiProperty({ description: 'Why it does not go along', enum: GAP_REASONS })
  @IsIn(GAP_REASONS)
  reason: DocumentGap['reason'];
}

/** Papers of an application; the same for an offer, a draft that is submitted and a case that is given to its claimant. */
export class DocumentsRequest {
  @ApiPropertyOptional({
    description: 'Ids of the documents that go along with an application, by reference',
    type: [String],
    example: ['aufenthaltstitel'],
  })
  @IsOptional()
  @IsIn(DOCUMENT_IDS, { each: true })
  @ArrayMaxSize(DOCUMENT_IDS.length)
  documents?: string[];

  @ApiPropertyOptional({
    description: 'Documents the service asks for that do not go along, each with the reason',
    type: [DocumentGapDto],
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => DocumentGapDto)
  @ArrayMaxSize(DOCUMENT_IDS.length)
  documentGaps?: DocumentGapDto[];
}
