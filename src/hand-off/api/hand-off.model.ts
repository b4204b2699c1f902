import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionType, NodeModel } from '../../platform/graphql/index.js';
import { RECEIPT_KINDS } from '../domain/receipt.js';
import { HAND_OFF_KINDS, HAND_OFF_STATES } from '../domain/states.js';
import { URGENCIES } from '../domain/urgency.js';
import { ACTIONS_BY_HAND, MOVES_BY_HAND } from '../acts/move.js';
import { DocumentGapModel } from './document-gap.input.js';
import { DocumentedRequestModel } from './documented-request.input.js';

/** A GraphQL enum whose names are the values themselves. */
const enumOf = <V extends string>(values: readonly V[]) => Object.fromEntries(values.map((value) => [value, value]));

export const HandOffKindEnum = enumOf(HAND_OFF_KINDS);
export const HandOffStateEnum = enumOf(HAND_OFF_STATES);
export const HandOffMoveEnum = enumOf(MOVES_BY_HAND);
export const HandOffActionEnum = enumOf(ACTIONS_BY_HAND);
export const UrgencyEnum = enumOf(URGENCIES);
export const ReceiptKindEnum = enumOf(RECEIPT_KINDS);
registerEnumType(HandOffKindEnum, { name: 'HandOffKind', description: 'REFER, TRANSFER, CONSULT, CLAIM or INFORM' });
registerEnumType(HandOffStateEnum, { name: 'HandOffState', description: 'State of a hand-off' });
registerEnumType(HandOffMoveEnum, { name: 'HandOffMove', description: 'A step somebody can take with a hand-off' });
registerEnumType(HandOffActionEnum, {
  name: 'HandOffAction',
  description: 'What somebody can do with a hand-off: a step, or passing it on',
});
registerEnumType(UrgencyEnum, { name: 'Urgency', description: 'How quickly the receiver is asked to act' });
registerEnumType(ReceiptKindEnum, {
  name: 'ReceiptKind',
  description: 'R0 transport, R1 filing, R2 completeness, R3 acceptance, R4 outcome',
});

@ObjectType('FieldContent', { description: 'One field that was handed over' })
export class FieldContentModel {
  @Field({ description: 'Data field' }) field: string;
  @Field({ description: 'Content' }) content: string;
}

@ObjectType('Receipt', { description: 'What a body confirmed, with the day that counts' })
export class ReceiptModel {
  @Field(() => ReceiptKindEnum, { description: 'Kind' }) kind: string;
  @Field({ description: 'Number to read out' }) reference: string;
  @Field({ description: 'When it was issued (RFC 3339)' }) issuedAt: string;
  @Field({ description: 'Authority that issued it' }) issuedBy: string;
  @Field({ description: 'Day of the first filing' }) filedOn: string;
  @Field({ description: 'Authority it was filed with first' }) filedWith: string;
  @Field({ description: 'Day it reached the issuer' }) receivedOn: string;
  @Field({ description: 'first_receipt, competent_body or disputed' }) counts: string;
  @Field(() => String, {
    nullable: true,
    description: 'Day that counts; null until the competent body has received it',
  })
  countsFrom: string | null;
  @Field({ description: 'Rule it follows from' }) rule: string;
}

@ObjectType('HandOffEvent', { description: 'One step of a hand-off' })
export class HandOffEventModel {
  @Field(() => Int, { description: 'Version the step led to' }) sequence: number;
  @Field({ description: 'Step' }) action: string;
  @Field(() => String, { nullable: true, description: 'State before the step' }) from: string | null;
  @Field({ description: 'State after the step' }) to: string;
  @Field({ description: 'When (RFC 3339)' }) at: string;
  @Field(() => String, { nullable: true, description: 'Authority that acted' }) authority: string | null;
  @Field(() => String, { nullable: true, description: 'Reason or outcome' }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'What was written' }) note: string | null;
  @Field(() => String, { nullable: true, description: 'Day of review' }) reviewOn: string | null;
  @Field(() => String, { nullable: true, description: 'Day it has effect from in law, where that is another' })
  effectiveOn: string | null;
  @Field(() => String, { nullable: true, description: '`hash` of the step before' }) previousHash: string | null;
  @Field({ description: 'SHA-256 over the step and `previousHash`, hexadecimal' }) hash: string;
}

@ObjectType('RoutingNote', { description: 'How the receiving office was found' })
export class RoutingNoteModel {
  @Field({ description: 'named or competent' }) chosen: string;
  @Field(() => String, { nullable: true, description: 'Municipality key the office follows from' })
  place: string | null;
  @Field(() => [String], { description: 'Names of the facts that were at hand' }) facts: readonly string[];
}

@ObjectType('HandOff', { implements: () => NodeModel, description: 'A matter on its way from one office to another' })
export class HandOffModel extends NodeModel {
  @Field(() => HandOffKindEnum, { description: 'Kind' }) kind: string;
  @Field(() => HandOffStateEnum, { description: 'State' }) state: string;
  @Field(() => Int, { description: 'Version to act on' }) version: number;
  @Field({ description: 'Service' }) service: string;
  @Field({ description: 'Version of the declared rules it was made under' }) ruleVersion: string;
  @Field(() => String, { nullable: true, description: 'Service it was handed over from' }) fromService: string | null;
  @Field({ description: 'Sending authority' }) fromAuthority: string;
  @Field({ description: 'Sending office' }) fromOffice: string;
  @Field({ description: 'Receiving authority' }) toAuthority: string;
  @Field({ description: 'Receiving office' }) toOffice: string;
  @Field(() => UrgencyEnum, { description: 'Urgency' }) urgency: string;
  @Field({ description: 'Day of the first filing; never changes along a chain' }) filedOn: string;
  @Field({ description: 'Authority it was filed with first' }) filedWith: string;
  @Field({ description: 'Row of the transfer law' }) transfer: string;
  @Field(() => [String], { description: 'Legal basis' }) legalBasis: readonly string[];
  @Field({ description: 'Consent that was shown' }) consent: string;
  @Field(() => DocumentedRequestModel, { nullable: true, description: 'Request it answers' })
  request: DocumentedRequestModel | null;
  @Field(() => RoutingNoteModel, { nullable: true, description: 'How the receiving office was found' })
  routing: RoutingNoteModel | null;
  @Field({ description: 'Did the receiver declare it complete?' }) declaredComplete: boolean;
  @Field(() => [String], { description: 'Names of the fields handed over' }) fields: readonly string[];
  @Field(() => [String], {
    description:
      'Fields that are left out because the viewer may not read them (any more); that is not the same as none',
  })
  redacted: readonly string[];
  @Field(() => [FieldContentModel], { nullable: true, description: 'Contents; null where they are redacted' })
  content?: FieldContentModel[];
  @Field(() => [String], { nullable: true, description: 'Documents that went along; null where they are redacted' })
  documents?: readonly string[];
  @Field(() => [DocumentGapModel], {
    nullable: true,
    description: 'Documents that did not, and why; null where they are redacted',
  })
  documentGaps?: readonly DocumentGapModel[];
  @Field({ description: 'Who looks after the matter now: sender, receiver or successor' }) owner: string;
  @Field(() => Int, { description: 'How often the matter had been passed on before' }) hops: number;
  @Field({ description: 'Closed because the sender said nothing in time?' }) unconfirmed: boolean;
  @Field(() => String, { nullable: true, description: 'Reason of a rejection' }) reasonCode: string | null;
  @Field(() => String, { nullable: true, description: 'Outcome of a completion' }) outcomeCode: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Day of the outcome; where silence decided, the last day of the period',
  })
  outcomeOn: string | null;
  @Field(() => ID, { nullable: true, description: 'Hand-off that came back and is taken up again' })
  takesUp: string | null;
  @Field(() => String, { nullable: true, description: 'When its contents were removed for good (RFC 3339)' })
  purgedAt: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'When the key of its contents was deleted, so that nobody can ever read them (RFC 3339)',
  })
  erasedAt: string | null;
  @Field(() => [HandOffActionEnum], { description: 'What the viewer may do with it now' })
  availableActions: readonly string[];
  @Field(() => String, { nullable: true, description: 'When its receiver got to see it (RFC 3339); null for a draft' })
  offeredAt: string | null;
  @Field({ description: 'When it was created (RFC 3339)' }) createdAt: string;
  @Field({ description: 'When it changed last (RFC 3339)' }) changedAt: string;
}

export const HandOffConnection = connectionType(HandOffModel, 'HandOff');
