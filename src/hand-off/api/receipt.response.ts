import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { REFUSALS } from '../../platform/signing/index.js';
import { DocumentGapResponse, ReceiptResponse } from './hand-off.response.js';

const NULLABLE = { nullable: true, type: String } as const;

export class ReceiptTextResponse {
  @ApiProperty({ description: 'German' }) de: string;
  @ApiProperty({ description: 'English' }) en: string;
}

export class ReceiptLengthResponse {
  @ApiProperty({ description: 'Whole number', type: 'integer', example: 3 }) value: number;
  @ApiProperty({ description: 'Unit', example: 'months' }) unit: string;
}

export class CompetentBodyResponse {
  @ApiProperty({ description: 'Authority that decides', example: 'jobcenter' }) authority: string;
  @ApiProperty({ description: 'Its office, where the matter goes there', ...NULLABLE }) office: string | null;
}

export class CountingWarningResponse {
  @ApiProperty({ description: 'Code', example: 'first-receipt-does-not-count' }) code: string;
  @ApiProperty({ description: 'What to do' }) text: string;
  @ApiProperty({ description: 'What the rule says, in German' }) note: string;
}

export class CountingResponse {
  @ApiProperty({ description: 'Legal basis', example: '§ 16 Abs. 2 Satz 2 SGB I' }) basis: string;
  @ApiProperty({ description: 'Reference of an open legal point', ...NULLABLE }) doubt: string | null;
  @ApiProperty({
    description: 'Null where the first receipt counts',
    nullable: true,
    type: () => CountingWarningResponse,
  })
  warning: CountingWarningResponse | null;
}

export class ReceiptTermResponse {
  @ApiProperty({ description: 'Declared deadline', example: 'bqfg-6-entscheidung' }) deadline: string;
  @ApiProperty({ description: 'Title', type: ReceiptTextResponse }) title: ReceiptTextResponse;
  @ApiProperty({ description: 'Length', nullable: true, type: () => ReceiptLengthResponse })
  length: ReceiptLengthResponse | null;
  @ApiProperty({ description: 'What it begins with', enum: ['filing', 'completeness'] }) begins: string;
  @ApiProperty({ description: 'What follows when it runs out', ...NULLABLE }) consequenceIfMissed: string | null;
  @ApiProperty({ description: 'Legal basis', type: [String] }) legalBasis: readonly string[];
}

export class RemedyNoteResponse {
  @ApiProperty({ description: 'How the decision is contested', example: 'objection_sgg' }) type: string;
  @ApiProperty({ description: 'Declared deadline', ...NULLABLE }) deadline: string | null;
  @ApiProperty({ description: 'Title of the deadline', nullable: true, type: () => ReceiptTextResponse })
  title: ReceiptTextResponse | null;
  @ApiProperty({ description: 'Its length', nullable: true, type: () => ReceiptLengthResponse })
  length: ReceiptLengthResponse | null;
  @ApiProperty({ description: 'Legal basis', type: [String] }) legalBasis: readonly string[];
  @ApiProperty({ description: 'Note in German', ...NULLABLE }) note: string | null;
}

export class ProcedureResponse {
  @ApiProperty({ description: 'Procedure law of the competent body', ...NULLABLE }) law: string | null;
  @ApiProperty({ description: 'Legal basis of the service', type: [String] }) legalBasis: readonly string[];
  @ApiProperty({ description: 'Terms of the procedure', type: [ReceiptTermResponse] })
  terms: readonly ReceiptTermResponse[];
  @ApiProperty({ description: 'Remedy', nullable: true, type: () => RemedyNoteResponse })
  remedy: RemedyNoteResponse | null;
}

export class SilenceNoteResponse {
  @ApiProperty({ description: 'Declared deadline', example: 'beschv-36-zustimmungsfiktion' }) deadline: string;
  @ApiProperty({ description: 'Title', type: ReceiptTextResponse }) title: ReceiptTextResponse;
  @ApiProperty({ description: 'Legal basis', type: [String] }) legalBasis: readonly string[];
  @ApiProperty({ description: 'What the law makes of it, in German' }) consequence: string;
  @ApiProperty({ description: 'Last day of the period', format: 'date' }) endedOn: string;
}

export class PapersNoteResponse {
  @ApiProperty({ description: 'Documents that came with the application', type: [String] })
  documents: readonly string[];
  @ApiProperty({ description: 'Documents that did not, and why', type: [DocumentGapResponse] })
  gaps: readonly DocumentGapResponse[];
}

export class ReceiptNotesResponse {
  @ApiProperty({ description: 'The body that decides', type: CompetentBodyResponse }) competent: CompetentBodyResponse;
  @ApiProperty({ description: 'Why that day counts', type: CountingResponse }) counting: CountingResponse;
  @ApiProperty({
    description: 'How it goes on; with R1 and R2',
    nullable: true,
    type: () => ProcedureResponse,
  })
  procedure: ProcedureResponse | null;
  @ApiProperty({ description: 'Code of the outcome; with R4', ...NULLABLE }) outcome: string | null;
  @ApiPropertyOptional({ description: 'With R4, where silence decided', type: () => SilenceNoteResponse })
  silence?: SilenceNoteResponse;
  @ApiPropertyOptional({ description: 'With R2 of an application: its documents', type: () => PapersNoteResponse })
  papers?: PapersNoteResponse;
}

export class ReceiptDocumentResponse extends ReceiptResponse {
  @ApiProperty({ description: 'Office that issued it', example: 'of-dan-jobcenter' }) issuedByOffice: string;
  @ApiProperty({ description: 'Version of the rules', format: 'date' }) ruleVersion: string;
  @ApiProperty({ description: 'Explanations of the day of issue; not signed', type: ReceiptNotesResponse })
  notes: ReceiptNotesResponse;
  @ApiProperty({ description: 'What is proven, signed: compact JWS (RFC 7515), Ed25519' }) jws: string;
}

export class VerifyReceiptRequest {
  @ApiProperty({
    description: 'The compact JWS, as the code on the printed receipt holds it',
    maxLength: 4000,
    example: 'eyJhbGciOiJFZERTQSJ9.e30.c2ln',
  })
  @IsString()
  @MaxLength(4_000)
  receipt: string;
}

export class ReceiptVerificationResponse {
  @ApiProperty({ description: 'Did this installation sign it, unchanged?' }) valid: boolean;
  @ApiPropertyOptional({
    description: 'What it proves, where it is valid',
    type: 'object',
    additionalProperties: true,
  })
  payload?: unknown;
  @ApiPropertyOptional({ description: 'Why it is not valid', enum: REFUSALS }) reason?: string;
}

export class PublicJwkResponse {
  @ApiProperty({ description: 'Key type', enum: ['OKP'] }) kty: string;
  @ApiProperty({ description: 'Curve', enum: ['Ed25519'] }) crv: string;
  @ApiProperty({ description: 'Public key, base64url' }) x: string;
  @ApiProperty({ description: 'Its thumbprint (RFC 7638)' }) kid: string;
  @ApiProperty({ description: 'Algorithm', enum: ['EdDSA'] }) alg: string;
  @ApiProperty({ description: 'Use', enum: ['sig'] }) use: string;
}

export class JwkSetResponse {
  @ApiProperty({ description: 'The keys of now and before, the newest first', type: [PublicJwkResponse] })
  keys: readonly PublicJwkResponse[];
}
