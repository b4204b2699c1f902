import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GAP_REASONS } from '../domain/documents.js';
import { HAND_OFF_KINDS, HAND_OFF_STATES } from '../domain/states.js';
import { RECEIPT_KINDS } from '../domain/receipt.js';
import { URGENCIES } from '../domain/urgency.js';
import { DocumentedRequestDto } from './documented-request.dto.js';

const NULLABLE = { nullable: true, type: String } as const;

/** A hand-off without what it carries: how a step is answered, for whoever takes it has read the contents before. */
export class HandOffStateResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Kind', enum: HAND_OFF_KINDS }) kind: string;
  @ApiProperty({ description: 'State', enum: HAND_OFF_STATES }) state: string;
  @ApiProperty({ description: 'Version; the strong ETag', type: 'integer' }) version: number;
  @ApiProperty({ description: 'Service', example: 'jc-grundsicherungsgeld' }) service: string;
  @ApiProperty({ description: 'Version of the declared rules it was made under', format: 'date' }) ruleVersion: string;
  @ApiProperty({ description: 'Service it was handed over from', ...NULLABLE }) fromService: string | null;
  @ApiProperty({ description: 'Sending authority' }) fromAuthority: string;
  @ApiProperty({ description: 'Sending office' }) fromOffice: string;
  @ApiProperty({ description: 'Receiving authority' }) toAuthority: string;
  @ApiProperty({ description: 'Receiving office' }) toOffice: string;
  @ApiProperty({ description: 'Urgency', enum: URGENCIES }) urgency: string;
  @ApiProperty({ description: 'Day of the first filing; never changes along a chain', format: 'date' }) filedOn: string;
  @ApiProperty({ description: 'Authority it was filed with first' }) filedWith: string;
  @ApiProperty({ description: 'Row of the transfer law' }) transfer: string;
  @ApiProperty({ description: 'Legal basis', type: [String] }) legalBasis: readonly string[];
  @ApiProperty({ description: 'Consent that was shown' }) consent: string;
  @ApiProperty({ description: 'Names of the fields handed over', type: [String] }) fields: readonly string[];
  @ApiProperty({ description: 'Did the receiver declare it complete?' }) declaredComplete: boolean;
  @ApiProperty({ description: 'Who looks after the matter now', enum: ['sender', 'receiver', 'successor'] })
  owner: string;
  @ApiProperty({ description: 'How often the matter had been passed on before', type: 'integer' }) hops: number;
  @ApiProperty({ description: 'Reason of a rejection', ...NULLABLE }) reasonCode: string | null;
  @ApiProperty({ description: 'Outcome of a completion', ...NULLABLE }) outcomeCode: string | null;
  @ApiProperty({
    description: 'Day of the outcome; where silence decided, the last day of the period',
    format: 'date',
    ...NULLABLE,
  })
  outcomeOn: string | null;
  @ApiProperty({ description: 'Hand-off that came back and is taken up again', format: 'uuid', ...NULLABLE })
  takesUp: string | null;
  @ApiProperty({ description: 'Closed because the sender said nothing in time?' }) unconfirmed: boolean;
  @ApiProperty({ description: 'When the contents were removed for good', format: 'date-time', ...NULLABLE })
  purgedAt: string | null;
  @ApiProperty({
    description: 'When the key of the contents was deleted, so that nobody can ever read them',
    format: 'date-time',
    ...NULLABLE,
  })
  erasedAt: string | null;
  @ApiProperty({ description: 'What the viewer may do with it now', type: [String] })
  availableActions: readonly string[];
  @ApiProperty({
    description: 'When it was put before its receiver; null for a draft',
    format: 'date-time',
    ...NULLABLE,
  })
  offeredAt: string | null;
  @ApiProperty({ description: 'When it was created', format: 'date-time' }) createdAt: string;
  @ApiProperty({ description: 'When it changed last', format: 'date-time' }) changedAt: string;
}

export class RoutingNoteResponse {
  @ApiProperty({ description: 'Named by the sender, or competent for the place', enum: ['named', 'competent'] })
  chosen: string;
  @ApiProperty({ description: 'Municipality key the office follows from', ...NULLABLE }) place: string | null;
  @ApiProperty({ description: 'Names of the facts that were at hand', type: [String] }) facts: readonly string[];
}

export class DocumentGapResponse {
  @ApiProperty({ description: 'Id of the document', example: 'kontoauszuege' }) document: string;
  @ApiProperty({ description: 'Why it did not go along', enum: [...GAP_REASONS, 'passed-on-at-once'] }) reason: string;
}

export class HandOffResponse extends HandOffStateResponse {
  @ApiProperty({ description: 'Request it answers', type: DocumentedRequestDto, nullable: true })
  request: DocumentedRequestDto | null;
  @ApiProperty({ description: 'How the receiving office was found', type: RoutingNoteResponse, nullable: true })
  routing: RoutingNoteResponse | null;
  @ApiProperty({
    description:
      'Members that are left out because the viewer may not read them (any more); that is not the same as none',
    type: [String],
    example: ['content', 'documents', 'documentGaps'],
  })
  redacted: readonly string[];
  @ApiPropertyOptional({
    description: 'Contents of the fields',
    type: 'object',
    additionalProperties: { type: 'string' },
  })
  content?: Readonly<Record<string, string>>;
  @ApiPropertyOptional({ description: 'Documents that went along', type: [String] })
  documents?: readonly string[];
  @ApiPropertyOptional({ description: 'Documents that did not, and why', type: [DocumentGapResponse] })
  documentGaps?: readonly DocumentGapResponse[];
}

export class HandOffPageResponse {
  @ApiProperty({ description: 'Newest first', type: [HandOffResponse] }) items: HandOffResponse[];
  @ApiProperty({ description: 'Cursor of the next page', ...NULLABLE }) next: string | null;
}

export class ActionsResponse {
  @ApiProperty({ description: 'What the viewer may do now', type: [String], example: ['accept', 'reject'] })
  actions: readonly string[];
}

export class ReceiptResponse {
  @ApiProperty({
    description: 'R0 transport, R1 filing, R2 completeness, R3 acceptance, R4 outcome',
    enum: RECEIPT_KINDS,
  })
  kind: string;
  @ApiProperty({ description: 'Number to read out', example: 'K7M2QX' }) reference: string;
  @ApiProperty({ description: 'When it was issued', format: 'date-time' }) issuedAt: string;
  @ApiProperty({ description: 'Authority that issued it' }) issuedBy: string;
  @ApiProperty({ description: 'Service' }) service: string;
  @ApiProperty({ description: 'Day of the first filing', format: 'date' }) filedOn: string;
  @ApiProperty({ description: 'Authority it was filed with first' }) filedWith: string;
  @ApiProperty({ description: 'Day it reached the issuer', format: 'date' }) receivedOn: string;
  @ApiProperty({ description: 'Which receipt counts in law', enum: ['first_receipt', 'competent_body', 'disputed'] })
  counts: string;
  @ApiProperty({
    description: 'Day that counts; null as long as the competent body has not received it',
    format: 'date',
    ...NULLABLE,
  })
  countsFrom: string | null;
  @ApiProperty({ description: 'Rule it follows from', example: 'rr-sgb' }) rule: string;
}

export class ReceiptListResponse {
  @ApiProperty({ description: 'Oldest first', type: [ReceiptResponse] }) receipts: ReceiptResponse[];
}

export class HandOffEventResponse {
  @ApiProperty({ description: 'Version the step led to', type: 'integer' }) sequence: number;
  @ApiProperty({ description: 'Step', example: 'accept' }) action: string;
  @ApiProperty({ description: 'State before', ...NULLABLE }) from: string | null;
  @ApiProperty({ description: 'State after' }) to: string;
  @ApiProperty({ description: 'When', format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Authority that acted', ...NULLABLE }) authority: string | null;
  @ApiProperty({ description: 'Reason or outcome', ...NULLABLE }) reason: string | null;
  @ApiProperty({ description: 'What was written', ...NULLABLE }) note: string | null;
  @ApiProperty({ description: 'Day of review', format: 'date', ...NULLABLE }) reviewOn: string | null;
  @ApiProperty({ description: 'Day it has effect from in law, where that is another', format: 'date', ...NULLABLE })
  effectiveOn: string | null;
  @ApiProperty({ description: '`hash` of the step before; null for the first', ...NULLABLE })
  previousHash: string | null;
  @ApiProperty({ description: 'SHA-256 over the step and `previousHash`, hexadecimal' }) hash: string;
}

export class HandOffEventListResponse {
  @ApiProperty({ description: 'Oldest first', type: [HandOffEventResponse] }) events: HandOffEventResponse[];
}
