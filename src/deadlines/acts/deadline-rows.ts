import { randomUUID } from 'node:crypto';
import { localDateOf } from '../../authority-kit/index.js';
import { type ComputedDeadline } from '../domain/deadline-answer.js';
import { isSameInputs } from '../domain/deadline-inputs.js';
import { canBeMissed } from '../domain/meaning-of-end.js';
import { type Recipient, type Reminder, remindersAfterEnd } from '../domain/reminders.js';
import { deadlineById } from '../law/deadlines.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { type ReminderEntity, type ReminderRecipient } from '../persistence/reminder.entity.js';
import { type KeptDeadline } from './kept-deadline.js';

/** What is kept beside the days. */
export type Kept = Pick<
  DeadlineEntity,
  | 'caseId'
  | 'personId'
  | 'authority'
  | 'office'
  | 'triggerEvent'
  | 'delivery'
  | 'inputs'
  | 'occasion'
  | 'replaces'
  | 'because'
  | 'startedAt'
> & {
  /** The deadline it is a later version of, and the how many-th; a line of its own without one. */
  readonly line?: string;
  readonly revision?: number;
};

/** The rows of a deadline that was just computed. */
export function rowsOf(kept: Kept, computed: ComputedDeadline): KeptDeadline {
  const deadline = deadlineOf(kept, computed);
  return { deadline, reminders: remindersOf(deadline, computed) };
}

function deadlineOf(kept: Kept, computed: ComputedDeadline): DeadlineEntity {
  const id = randomUUID();
  return {
    id,
    line: id,
    revision: 1,
    ...kept,
    lawId: computed.deadlineId,
    triggerDate: computed.triggerDate,
    ...daysOf(computed),
    certainty: computed.certainty,
    doubt: computed.doubt ?? computed.doubtRef,
    ruleVersion: computed.ruleVersion,
    calendarVersion: computed.calendarVersion,
    calendar: computed.calendar,
    steps: [...computed.steps],
    confirmation: computed.needsConfirmation ? 'unconfirmed' : 'not-needed',
    confirmedAt: null,
    confirmedBy: null,
    confirmedOffice: null,
    state: 'open',
    endedAt: null,
    endedBecause: null,
    version: 1,
  };
}

const daysOf = (computed: ComputedDeadline) => ({
  budget: computed.budget,
  suspendedAt: computed.suspended?.since ?? null,
  deemedDelivery: computed.deemedDelivery ?? null,
  nominalEnd: computed.nominalEnd ?? null,
  endDate: computed.endDate ?? null,
  endAt: computed.endAt === undefined ? null : new Date(computed.endAt),
  altEndDate: computed.altEndDate ?? null,
  earliestEffect: computed.earliestEffect ?? null,
  altEarliestEffect: computed.altEarliestEffect ?? null,
  effectiveFrom: computed.effectiveFrom ?? null,
  recommendedDay: computed.recommendedDay ?? null,
});

function remindersOf(deadline: DeadlineEntity, { reminders }: ComputedDeadline): ReminderEntity[] {
  return [...reminders, ...afterEnd(deadline)].map(({ date, leadTime, to, message }) => ({
    id: randomUUID(),
    deadlineId: deadline.id,
    dueOn: date,
    leadTime,
    recipient: recipientOf(to, deadline),
    message,
    firedAt: null,
    cancelledAt: null,
  }));
}

/** The ladder of a deadline that can be missed has a rung after its end. */
function afterEnd({ lawId, altEndDate, endDate, startedAt }: DeadlineEntity): Reminder[] {
  const law = deadlineById(lawId);
  const last = altEndDate ?? endDate;
  if (law === undefined || last === null || !canBeMissed(law)) return [];
  return remindersAfterEnd({ who: law.reminders.who, actor: law.actor, last, today: localDateOf(startedAt) });
}

/** Whatever body has to act, the desk that keeps the deadline gets the task: no other one learns of the case by a reminder. */
function recipientOf(to: Recipient, { authority }: DeadlineEntity): ReminderRecipient {
  return to === 'person' ? 'person' : `authority:${authority}`;
}

/** Whether both rest on the same trigger; the days follow from it. */
export function isSameTrigger(one: DeadlineEntity, other: DeadlineEntity): boolean {
  return TRIGGER.every((member) => one[member] === other[member]) && isSameInputs(one.inputs, other.inputs);
}

const TRIGGER = ['triggerEvent', 'triggerDate', 'delivery', 'calendar'] as const satisfies (keyof DeadlineEntity)[];

/** Whether both came to the same days. */
export function isSameDays(one: DeadlineEntity, other: DeadlineEntity): boolean {
  return DAYS.every((member) => valueOf(one[member]) === valueOf(other[member]));
}

const DAYS = [
  'deemedDelivery',
  'nominalEnd',
  'endDate',
  'endAt',
  'altEndDate',
  'earliestEffect',
  'altEarliestEffect',
  'effectiveFrom',
  'suspendedAt',
] as const satisfies readonly (keyof DeadlineEntity)[];

const valueOf = (value: string | Date | null): string | number | null => (value instanceof Date ? +value : value);
