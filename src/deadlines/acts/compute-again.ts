import { type LocalDate } from '../../authority-kit/index.js';
import { calculateDeadline } from '../domain/calculate-deadline.js';
import { type ComputedDeadline, type DeadlineAnswer } from '../domain/deadline-answer.js';
import { type DeadlineChange } from '../domain/deadline-change.js';
import { type DeadlineQuery } from '../domain/deadline-query.js';
import { type DeadlineRules } from '../domain/deadline-rules.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { refused } from './refused.js';

/** What a kept deadline is computed anew with. */
export interface Anew {
  readonly rules: DeadlineRules;
  readonly changes: readonly DeadlineChange[];
  readonly today: LocalDate;
}

/** The same question once more, by the rules of today and with all that was done to the period. */
export function computeAgain(row: DeadlineEntity, { rules, changes, today }: Anew): DeadlineAnswer {
  return calculateDeadline(queryOf(row, today), rules, changes);
}

/** @throws DomainError with the code of the refusal where the rules of today refuse it */
export function computedAgain(row: DeadlineEntity, anew: Anew): ComputedDeadline {
  const answer = computeAgain(row, anew);
  if (answer.kind !== 'computed') throw refused(answer);
  return answer;
}

function queryOf(row: DeadlineEntity, today: LocalDate): DeadlineQuery {
  const { lawId, triggerEvent, triggerDate, delivery, calendar, inputs } = row;
  return {
    deadlineId: lawId,
    triggerEvent,
    ...(triggerDate !== null && { triggerDate }),
    ...(delivery !== null && { delivery }),
    region: calendar,
    today,
    ...inputs,
  };
}
