import { applyChanges } from './apply-changes.js';
import { budgetOf } from './budget-of.js';
import { objectionTo } from './case-objections.js';
import { COUNT, type Count, type Found } from './count-deadline.js';
import { type DeadlineAnswer } from './deadline-answer.js';
import { type DeadlineCase } from './deadline-case.js';
import { type DeadlineChange } from './deadline-change.js';
import { noticeFactsOf } from './deadline-facts.js';
import { type DeadlineQuery, parseDeadlineQuery } from './deadline-query.js';
import { type DeadlineRules, RULES_IN_FORCE } from './deadline-rules.js';
import { type Calculated, describeDeadline, withoutDate } from './describe-deadline.js';
import { lengthOfPeriod } from './length-of-period.js';
import { dayNamedByLaw, dayNamedInNotice } from './named-day.js';
import { isRefusal, refuse, refuseInput, type Refusal } from './refusal.js';
import { startOfPeriod } from './start-of-period.js';

/**
 * Calculates a declared deadline. What must not be computed is refused or answered without a date; the answer is
 * information without guarantee, and a human confirms every remedy deadline. `changes` are what was done to the period
 * after its start, in the order it was done.
 */
export function calculateDeadline(
  query: DeadlineQuery,
  rules: DeadlineRules = RULES_IN_FORCE,
  changes: readonly DeadlineChange[] = [],
): DeadlineAnswer {
  const parsed = parseDeadlineQuery(query);
  if (parsed.kind === 'invalid') return refuseInput(parsed.faults);
  const { input } = parsed;
  const deadline = rules.deadlineById(input.deadlineId);
  if (deadline === undefined) {
    return refuse('deadline/unknown-id', 'there is no deadline of that id', { pointer: '/deadlineId' });
  }
  const notice = noticeFactsOf(input.facts ?? {});
  if (isRefusal(notice)) return notice;
  const calendar = rules.calendarOf(input.region);
  const recipientCalendar = rules.calendarOf(input.recipientRegion ?? input.region);
  return answer({ deadline, query: input, notice, rules, calendar, recipientCalendar }, changes);
}

function answer(one: DeadlineCase, changes: readonly DeadlineChange[]): DeadlineAnswer {
  const objection = objectionTo(one);
  if (objection !== undefined) return objection;
  const { counting } = one.deadline;
  if (counting === 'none') return withoutDate(one);
  const calculated = counting === 'fixed-day' ? named(dayNamedByLaw(one)) : findDays(one, COUNT[counting]);
  return isRefusal(calculated) ? calculated : describeDeadline(one, applyChanges(one, calculated, changes));
}

const named = (found: Found | Refusal): Calculated | Refusal => (isRefusal(found) ? found : { found });

function findDays(one: DeadlineCase, count: Count): Calculated | Refusal {
  const { deadline, query } = one;
  if (query.fixedDate !== undefined) return { found: dayNamedInNotice(one, query.fixedDate) };
  const begun = startOfPeriod(one);
  if (isRefusal(begun)) return begun;
  const length = lengthOfPeriod(deadline, query.period);
  if (isRefusal(length)) return length;
  const started = { ...one, ...begun, length };
  const found = count(started);
  return isRefusal(found) ? found : { found, begun, budget: budgetOf(started, found) };
}
