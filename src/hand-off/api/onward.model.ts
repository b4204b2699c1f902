import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, InputId, NodeModel } from '../../platform/graphql/index.js';
import { type HandOffModel } from './hand-off.model.js';

@ObjectType('ReceiptWarning', { description: 'Only the receipt of the competent body keeps the deadline' })
export class ReceiptWarningModel {
  @Field({ description: 'first-receipt-does-not-count, first-receipt-disputed or only-the-court-counts' }) code: string;
  @Field({ description: 'What to do about it, in English' }) text: string;
  @Field({ description: 'What the rule says, in German' }) note: string;
}

/** What a matter was passed on as. */
export interface ForwardedModel {
  readonly handOff: HandOffModel;
  readonly warning: ReceiptWarningModel | null;
}

@ObjectType('Candidate', { description: 'An office that could be approached next' })
export class CandidateModel {
  @Field({ description: 'Authority' }) authority: string;
  @Field({ description: 'Office' }) office: string;
  @Field({ description: 'provides-the-service, same-authority or own-worklist' }) because: string;
  @Field(() => String, { nullable: true, description: 'Row that would allow it as it was sent before' })
  transfer: string | null;
  @Field(() => [String], { description: 'What the transfer law would still ask for' }) missing: readonly string[];
}

@ObjectType('HandOffTimer', { description: 'When something is due that nobody followed up' })
export class TimerModel {
  @Field({ description: 'T1-operations, T1-partner, T2, T3, reminder-1, reminder-2, T4, T5, silence, T6, T7-…' })
  rung: string;
  @Field({ description: 'remind, alarm, expire, confirm, deem or purge' }) does: string;
  @Field(() => String, { nullable: true, description: 'When it is due (RFC 3339); null while it stands still' })
  dueAt: string | null;
  @Field(() => Int, { nullable: true, description: 'What is left while it stands still, in `unit`' })
  leftAmount: number | null;
  @Field({ description: 'minutes, hours, days or working-days' }) unit: string;
  @Field(() => String, { nullable: true, description: 'When it fired (RFC 3339)' }) firedAt: string | null;
  @Field(() => String, { nullable: true, description: 'When it became pointless (RFC 3339)' }) stoppedAt: string | null;
}

@ObjectType('DeletionDuty', { description: 'What a receiver has to delete after a revocation' })
export class DeletionModel {
  @Field(() => ID, { description: 'Hand-off' }) handOff: string;
  @Field({ description: 'Authority that has to delete' }) authority: string;
  @Field({ description: 'Office that has to delete' }) office: string;
  @Field(() => [String], { description: 'Names of the fields' }) fields: readonly string[];
  @Field({ description: 'Since when (RFC 3339)' }) imposedAt: string;
  @Field(() => String, { nullable: true, description: 'Number of the receipt for the deletion' })
  reference: string | null;
  @Field(() => String, { nullable: true, description: 'When it was confirmed (RFC 3339)' })
  acknowledgedAt: string | null;
}

@ObjectType('CompetenceDispute', { implements: () => NodeModel, description: 'Two offices each deny being competent' })
export class DisputeModel extends NodeModel {
  @Field({ description: 'Service' }) service: string;
  @Field(() => [String], { description: 'Offices that deny being competent' }) deniedBy: readonly string[];
  @Field({ description: 'Authority that leads until it is settled' }) leadAuthority: string;
  @Field({ description: 'Office that leads until it is settled' }) leadOffice: string;
  @Field({ description: 'Since when (RFC 3339)' }) createdAt: string;
  @Field(() => String, { nullable: true, description: 'When it was settled (RFC 3339)' }) settledAt: string | null;
  @Field(() => String, { nullable: true, description: 'Office found to be competent' }) competentOffice: string | null;
  @Field(() => String, { nullable: true, description: 'How it was settled' }) note: string | null;
  @Field(() => Int, { description: 'Version to act on' }) version: number;
}

export const DisputeConnection = connectionType(DisputeModel, 'CompetenceDispute');

@InputType({ description: 'What was deleted' })
export class AcknowledgeDeletionInput {
  @InputId({ description: 'Hand-off' })
  id: string;
}
