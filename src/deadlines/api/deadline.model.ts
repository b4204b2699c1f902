import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeModel } from '../../platform/graphql/index.js';
import { type Budget } from '../domain/budget.js';
import { CONFIRMATIONS, DEADLINE_STATES, NEW_VERSION_BECAUSE } from '../persistence/deadline-state.js';

const NULLABLE_TEXT = { nullable: true } as const;

/** GraphQL names have no hyphen; the value stays what is stored. */
function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value.replaceAll('-', '_'), value]));
}

export const DeadlineStateEnum = enumOf(DEADLINE_STATES);
registerEnumType(DeadlineStateEnum, { name: 'DeadlineState', description: 'Where a deadline of a case stands' });

export const ConfirmationEnum = enumOf(CONFIRMATIONS);
registerEnumType(ConfirmationEnum, {
  name: 'DeadlineConfirmation',
  description: 'Whether a human who sees the letter stands for the days',
});

export const NewVersionEnum = enumOf(NEW_VERSION_BECAUSE);
registerEnumType(NewVersionEnum, {
  name: 'DeadlineVersionReason',
  description: 'Why a later version of a deadline took the place of an earlier one',
});

@ObjectType('DeadlineTitle', { description: 'Title of a deadline' })
export class DeadlineTitleModel {
  @Field({ description: 'German' }) de: string;
  @Field({ description: 'English' }) en: string;
}

@ObjectType('DeadlineLength', { description: 'Length of a period; a month is never thirty days' })
export class DeadlineLengthModel {
  @Field(() => Int, { description: 'How many units' }) value: number;
  @Field({ description: 'Unit' }) unit: string;
}

@ObjectType('DeadlineLaw', { implements: () => NodeModel, description: 'A deadline as it is declared' })
export class DeadlineLawModel extends NodeModel {
  @Field(() => ID, { description: 'Stable key, the same as in REST' }) key: string;
  @Field(() => DeadlineTitleModel, { description: 'Title' }) title: DeadlineTitleModel;
  @Field({ description: 'What the period means' }) kind: string;
  @Field({ description: 'Event that starts it' }) triggerEvent: string;
  @Field(() => DeadlineLengthModel, { nullable: true, description: 'Length; null where the law names a day or none' })
  length: DeadlineLengthModel | null;
  @Field({ description: 'Who has to act' }) actor: string;
  @Field(() => [String], { description: 'Paragraphs' }) legalBasis: readonly string[];
  @Field({ description: 'What happens if it is missed, in German' }) consequenceIfMissed: string;
  @Field(() => [String], { description: 'Ways of delivery that start it' }) deliveryRules: readonly string[];
  @Field({ description: 'verified: the norm was read; known: check before use' }) certainty: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Open legal point' }) doubt: string | null;
}

@ObjectType('DeadlineStep', { description: 'One step of a calculation' })
export class DeadlineStepModel {
  @Field({ description: 'What was done' }) rule: string;
  @Field({ description: 'Provision' }) basis: string;
  @Field({ description: 'Day before the step' }) from: string;
  @Field({ description: 'Day after the step' }) to: string;
  @Field(() => [String], { description: 'Days off that were passed' }) because: readonly string[];
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Open legal point' }) doubt: string | null;
}

@ObjectType('Reminder', { description: 'One rung of a reminder ladder' })
export class ReminderModel {
  @Field(() => ID, { name: 'reminderId', description: 'Id among the reminders' }) id: string;
  @Field({ description: 'Day it is due' }) dueOn: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'ISO 8601 before the end' }) leadTime: string | null;
  @Field({ description: '`person`, or `authority:` and its id' }) recipient: string;
  @Field({ description: 'Text' }) message: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'When it left (RFC 3339)' }) firedAt: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'When it was taken back (RFC 3339)' }) cancelledAt:
    string | null;
}

@ObjectType('Deadline', {
  implements: () => NodeModel,
  description:
    'A deadline of a case; every change of its days makes a new version with an id of its own. Calculated, without guarantee',
})
export class DeadlineModel extends NodeModel {
  @Field(() => ID, { description: 'What stays the same through all versions of the deadline' }) line: string;
  @Field(() => Int, { description: 'The how many-th version' }) revision: number;
  @Field(() => ID, { nullable: true, description: 'Letter or hand-off it follows from' }) occasion: string | null;
  @Field(() => NewVersionEnum, { nullable: true, description: 'Why there is this version; null for the first' })
  because: string | null;
  @Field(() => ID, { description: 'Declared deadline' }) law: string;
  @Field(() => DeadlineTitleModel, { nullable: true, description: 'Title; null for law that is declared no longer' })
  title: DeadlineTitleModel | null;
  @Field(() => [String], { description: 'Paragraphs' }) legalBasis: readonly string[];
  @Field({ description: 'Authority whose desk keeps it' }) authority: string;
  @Field({ description: 'Desk that keeps it' }) office: string;
  @Field({ description: 'Event that started it' }) triggerEvent: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Day of the event' }) triggerDate: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Way of delivery' }) delivery: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Day the decision counts as notified' }) deemedDelivery:
    string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'End before it is moved' }) nominalEnd: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Legal end, until 24:00' }) endDate: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Last moment (RFC 3339)' }) endAt: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Later day of another reading' }) altEndDate: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'First day of the effect' }) earliestEffect: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'The same by another reading' }) altEarliestEffect:
    string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'First day a benefit can be paid for' }) effectiveFrom:
    string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Day that is safe under every reading' }) recommendedDay:
    string | null;
  @Field(() => DeadlineStateEnum, { description: 'State' }) state: string;
  @Field({ description: 'Has the end passed under every reading, with nobody saying that it was met?' })
  overdue: boolean;
  @Field(() => Int, { nullable: true, description: 'Calendar days until its day; negative after it' })
  daysLeft: number | null;
  @Field({
    description:
      'unconfirmed: no human who sees the letter has confirmed it yet, so never show it as certain; verified: the norm was read; known: check before use',
  })
  certainty: string;
  @Field(() => ConfirmationEnum, { description: 'Remedy deadlines are confirmed by a human' }) confirmation: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'When it was confirmed (RFC 3339)' }) confirmedAt:
    string | null;
  @Field(() => ID, { nullable: true, description: 'Desk that confirmed it' }) confirmedOffice: string | null;
  @Field(() => String, {
    ...NULLABLE_TEXT,
    description: 'Since when no time counts (RFC 3339); meanwhile it has no end',
  })
  suspendedAt: string | null;
  /** Read by the resolver of the countdown. */
  budget: Budget | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Open legal point' }) doubt: string | null;
  @Field({ description: 'Version of the rules it was calculated by' }) ruleVersion: string;
  @Field({ description: 'Version of the calendars of public holidays' }) calendarVersion: string;
  @Field({ description: 'Land whose public holidays were used' }) calendar: string;
  @Field(() => [DeadlineStepModel], { description: 'How the days were found' }) steps: DeadlineStepModel[];
  @Field(() => [ReminderModel], { description: 'Reminder ladder, in the order it is due' }) reminders: ReminderModel[];
  @Field({ description: 'When it was started (RFC 3339)' }) startedAt: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'When it ended (RFC 3339)' }) endedAt: string | null;
  @Field(() => String, {
    ...NULLABLE_TEXT,
    description:
      'Why it ended, where the state does not say it: what became of the hand-off, such as `hand-off.rejected`',
  })
  endedBecause: string | null;
  @Field(() => Int, { description: 'Grows with every change' }) version: number;
}
