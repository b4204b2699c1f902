import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type DocumentedRequest } from '../domain/documented-request.js';
import { type DocumentGap } from '../domain/documents.js';
import { type DraftNote } from '../domain/draft-note.js';
import { type RoutingNote } from '../domain/routing-note.js';
import { type HandOffKind, type HandOffState } from '../domain/states.js';
import { type Urgency } from '../domain/urgency.js';

/** One matter on its way from one office to another, with everything that lets it be followed to its outcome. */
@Entity('hand_off')
@Index('hand_off_inbox', ['toOffice', 'createdAt', 'id'])
@Index('hand_off_sent', ['fromOffice', 'createdAt', 'id'])
@Index('hand_off_case', ['caseId'])
@Index('hand_off_takes_up', ['takesUp'], { where: 'takes_up IS NOT NULL' })
@Index('hand_off_chain', ['chain', 'hops'], { unique: true })
@Index('hand_off_one_live_transfer', ['caseId', 'service'], {
  unique: true,
  where: `kind = 'TRANSFER' AND case_id IS NOT NULL AND live`,
})
export class HandOffEntity {
  @PrimaryColumn('uuid') id: string;
  /** The case of the door it belongs to; `null` where a partner began the matter and the door has no case of its own. */
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text') kind: HandOffKind;
  @Column('text') state: HandOffState;
  /** Whether the state can still change. */
  @Column('boolean') live: boolean;
  @Column('text') service: string;
  @Column('date', { name: 'rule_version' }) ruleVersion: LocalDate;
  /** The service it was handed over from, where the sender named one. */
  @Column('text', { name: 'from_service', nullable: true }) fromService: string | null;
  @Column('text', { name: 'from_authority' }) fromAuthority: string;
  @Column('text', { name: 'from_office' }) fromOffice: string;
  @Column('text', { name: 'to_authority' }) toAuthority: string;
  @Column('text', { name: 'to_office' }) toOffice: string;
  @Column('text') urgency: Urgency;
  /** The day something was filed first, at the first body of the chain; never changed (§ 16 Abs. 2 SGB I). */
  @Column('date', { name: 'filed_on' }) filedOn: LocalDate;
  @Column('text', { name: 'filed_with' }) filedWith: string;
  /** Row of the transfer law, its legal basis and the consent that was shown. */
  @Column('text') transfer: string;
  @Column('text', { name: 'legal_basis', array: true }) legalBasis: string[];
  @Column('text') consent: string;
  /** The request it answers, where the row of the transfer law is set in motion by one. */
  @Column('jsonb', { nullable: true }) request: DocumentedRequest | null;
  /** How the receiving office was found. */
  @Column('jsonb', { nullable: true }) routing: RoutingNote | null;
  /** What is only needed until it is submitted; `null` from then on. */
  @Column('jsonb', { nullable: true }) draft: DraftNote | null;
  /** The closed list of fields handed over, and their contents: as they are read. What is stored of them is sealed. */
  @Column('text', { array: true }) fields: string[];
  @Column('jsonb') content: object;
  /** Contents and draft under the key of the person, in the form of `sealValue`; `null` where there are none (any more). */
  @Column('text', { name: 'sealed_content', nullable: true }) sealedContent?: string | null;
  @Column('text', { name: 'sealed_draft', nullable: true }) sealedDraft?: string | null;
  /** When the key of the person was deleted; contents and draft are empty for good. Known after reading. */
  erasedAt?: Date | null;
  /** Ids of the papers that go along, and why others the service asks for do not; removed with the contents. */
  @Column('text', { array: true, default: () => "'{}'" }) documents: string[];
  @Column('jsonb', { name: 'document_gaps', default: () => "'[]'" }) documentGaps: readonly DocumentGap[];
  /** When the contents were removed for good; `content` is empty from then on. */
  @Column('timestamptz', { name: 'purged_at', nullable: true }) purgedAt: Date | null;
  /** First hand-off of the chain; itself where nothing was passed on. */
  @Column('uuid') chain: string;
  @Column('uuid', { nullable: true }) predecessor: string | null;
  @Column('int') hops: number;
  /** The hand-off that came back and is taken up again with this one. */
  @Column('uuid', { name: 'takes_up', nullable: true }) takesUp: string | null;
  /** Grows by one with every transition; the strong ETag. */
  @Column('int') version: number;
  @Column('boolean', { name: 'declared_complete' }) declaredComplete: boolean;
  @Column('boolean') disputed: boolean;
  /** Closed because the sender said nothing in time. */
  @Column('boolean', { default: false }) unconfirmed: boolean;
  @Column('text', { name: 'reason_code', nullable: true }) reasonCode: string | null;
  @Column('text', { name: 'outcome_code', nullable: true }) outcomeCode: string | null;
  /** Day of the outcome: of completion or, where silence decided, the last day of the period. */
  @Column('date', { name: 'outcome_on', nullable: true }) outcomeOn: LocalDate | null;
  /** Account that says it was made in error; a second person has to confirm it. */
  @Column('uuid', { name: 'void_requested_by', nullable: true }) voidRequestedBy: string | null;
  /** When the receiver got to see it; `null` as long as it is a draft, and for good where it never was submitted. */
  @Column('timestamptz', { name: 'offered_at', nullable: true }) offeredAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
}
