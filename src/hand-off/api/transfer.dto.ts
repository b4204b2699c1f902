import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TRANSFER_MODES } from '../domain/transfer-query.js';
import { CONSENTS } from '../law/terms.js';
import { DocumentedRequestDto } from './documented-request.dto.js';

const NULLABLE = { nullable: true, type: String } as const;

/** Describes what `parseTransferQuery` reads. */
export class TransferQueryRequest {
  @ApiProperty({ description: 'The law of this day applies', format: 'date', example: '2026-11-22' }) today: string;
  @ApiProperty({ description: 'Sending body', example: 'auslaenderbehoerde' }) from: string;
  @ApiProperty({ description: 'Receiving body', example: 'sozialamt' }) to: string;
  @ApiPropertyOptional({ description: 'Service it is about', example: 'soz-asylblg-grundleistungen' }) service?: string;
  @ApiPropertyOptional({ description: 'Service it is handed over from' }) fromService?: string;
  @ApiPropertyOptional({ description: 'Sending office' }) fromOffice?: string;
  @ApiPropertyOptional({ description: 'Receiving office' }) toOffice?: string;
  @ApiPropertyOptional({ description: 'Request it answers', type: DocumentedRequestDto }) request?: object;
  @ApiPropertyOptional({ description: 'Row of the transfer law', example: 'tp-abh-asylblg' }) transfer?: string;
  @ApiProperty({ description: 'Names of data fields', type: [String], example: ['name', 'residence_status'] })
  fields: string[];
  @ApiProperty({ description: 'Consent that is proven', enum: CONSENTS, example: 'none' })
  consent: string;
  @ApiProperty({ description: 'Facts of the vocabulary', type: 'object', additionalProperties: true, example: {} })
  facts: object;
  @ApiPropertyOptional({ description: 'Way of the transfer', enum: TRANSFER_MODES }) mode?: string;
}

export class FindingResponse {
  @ApiProperty({ description: 'Step of the decision procedure', type: 'integer' }) step: number;
  @ApiProperty({ description: 'What was looked at', example: 'fields' }) check: string;
  @ApiProperty({ description: 'Row or prohibition', example: 'tp-abh-asylblg' }) rule: string;
  @ApiProperty({ description: 'What came out', enum: ['holds', 'stated', 'missing', 'fails'] }) outcome: string;
  @ApiProperty({ description: 'Ids it is about', type: [String] }) about: readonly string[];
}

export class TransferDecisionResponse {
  @ApiProperty({ description: 'Is it allowed?' }) allowed: boolean;
  @ApiProperty({ description: 'Row that allows it', ...NULLABLE }) transfer: string | null;
  @ApiProperty({ description: 'Prohibition that stands against it', ...NULLABLE, example: null }) deniedBy:
    string | null;
  @ApiProperty({ description: 'Why, step by step', type: [FindingResponse] }) because: FindingResponse[];
  @ApiProperty({ description: 'What could still be given', type: [String] }) missing: readonly string[];
  @ApiProperty({ description: 'Legal basis of the row or prohibition', type: [String] }) legalBasis: readonly string[];
  @ApiProperty({ description: 'Version of the law', format: 'date' }) ruleVersion: string;
}
