import { type LocalDate } from '../../authority-kit/index.js';
import { idOf } from '../../platform/graphql/index.js';
import { dayAhead, isOverdue } from '../acts/deadline-today.js';
import { daysBetween } from '../domain/day-arithmetic.js';
import { type Step } from '../domain/step.js';
import { type Deadline } from '../law/deadline.js';
import { deadlineById } from '../law/deadlines.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { type ReminderEntity } from '../persistence/reminder.entity.js';
import {
  type DeadlineLawModel,
  type DeadlineModel,
  type DeadlineStepModel,
  type ReminderModel,
} from './deadline.model.js';

/** The deadline as it looks on the day `today`, with its reminders in the order they are due. */
export function toDeadlineModel(
  row: DeadlineEntity,
  reminders: readonly ReminderEntity[],
  today: LocalDate,
): DeadlineModel {
  const { caseId: _, personId: __, inputs: ___, confirmedBy: ____, lawId, endAt, steps, ...shown } = row;
  const law = deadlineById(lawId);
  const day = dayAhead(row, today);
  return {
    ...shown,
    law: lawId,
    certainty: row.confirmation === 'unconfirmed' ? 'unconfirmed' : row.certainty,
    confirmedAt: textOf(row.confirmedAt),
    suspendedAt: textOf(row.suspendedAt),
    title: law?.title ?? null,
    legalBasis: law?.legalBasis ?? [],
    endAt: textOf(endAt),
    overdue: isOverdue(row, today),
    daysLeft: day === null ? null : daysBetween(today, day),
    steps: steps.map(toStepModel),
    reminders: reminders.map(toReminderModel),
    startedAt: row.startedAt.toISOString(),
    endedAt: textOf(row.endedAt),
  };
}

const textOf = (at: Date | null): string | null => (at === null ? null : at.toISOString());

export function toDeadlineLawModel({ id: key, trigger, ...deadline }: Deadline): DeadlineLawModel {
  return { ...deadline, id: idOf('DeadlineLaw', key), key, triggerEvent: trigger.event };
}

function toStepModel({ because, doubt, ...step }: Step): DeadlineStepModel {
  return { ...step, because: because ?? [], doubt: doubt ?? null };
}

function toReminderModel(row: ReminderEntity): ReminderModel {
  const { deadlineId: _, firedAt, cancelledAt, ...rung } = row;
  return { ...rung, firedAt: firedAt?.toISOString() ?? null, cancelledAt: cancelledAt?.toISOString() ?? null };
}
