import { type LocalDate } from '../../authority-kit/index.js';
import { type Deadline } from '../law/deadline.js';
import { orNextWorkingDay, orPreviousWorkingDay } from './calendar.js';
import { type Found } from './count-deadline.js';
import { type DeadlineCase } from './deadline-case.js';
import { refuse, refuseInput, type Refusal } from './refusal.js';
import { shiftEnd } from './shift.js';
import { type Step } from './step.js';
import { triggerDayOf } from './start-of-period.js';

/** The end is a day the law names, once or every year. */
export function dayNamedByLaw(one: DeadlineCase): Found | Refusal {
  const { fixedDay } = one.deadline;
  if (fixedDay === null) return refuse('deadline/law-not-covered', `${one.deadline.id} names no day`);
  return typeof fixedDay === 'string' ? onceNamed(one, fixedDay) : yearlyNamed(one, fixedDay);
}

const basisOf = (deadline: Deadline): string => deadline.legalBasis.join('; ');

const notThatDay = (deadline: Deadline): Refusal =>
  refuseInput([{ pointer: '/fixedDate', code: 'contradiction', message: `is not the day ${deadline.id} names` }]);

function onceNamed({ deadline, query }: DeadlineCase, day: LocalDate): Found | Refusal {
  if (query.fixedDate !== undefined && query.fixedDate !== day) return notThatDay(deadline);
  return { endDate: day, steps: [{ rule: 'named-day', basis: basisOf(deadline), from: day, to: day }] };
}

/** D12: the day is itself a public holiday; the day before it is safe, a later one doubtful. */
function yearlyNamed(one: DeadlineCase, named: { readonly yearly: string; readonly safe: string }): Found | Refusal {
  const { deadline, query, calendar } = one;
  const asked = query.fixedDate ?? triggerDayOf(one);
  if (asked === undefined) {
    return refuse('deadline/needs-input', 'the year is not known', {
      question: 'trigger_date',
      pointer: '/triggerDate',
    });
  }
  const year = asked.slice(0, 4);
  const day = `${year}-${named.yearly}` as LocalDate;
  const safe = `${year}-${named.safe}` as LocalDate;
  if (query.fixedDate !== undefined && query.fixedDate !== day && query.fixedDate !== safe) return notThatDay(deadline);
  const later = orNextWorkingDay(day, calendar);
  const recommendedDay = orPreviousWorkingDay(safe, calendar).day;
  const basis = basisOf(deadline);
  const doubt = deadline.doubt ?? 'shift disputed';
  return {
    nominalEnd: day,
    endDate: safe,
    altEndDate: later.day,
    doubt,
    ...(recommendedDay !== safe && { recommendedDay }),
    steps: [
      { rule: 'named-day', basis, from: day, to: safe },
      { rule: 'other-reading', basis, from: day, to: later.day, because: later.because, doubt },
    ],
  };
}

/**
 * The end is a day the authority named. With a reference to § 31 Abs. 3 Satz 2 VwVfG (§ 26 Abs. 3 Satz 2 SGB X) it stays
 * even on a day off; without one it shifts; where that is unknown, both days are shown.
 */
export function dayNamedInNotice(one: DeadlineCase, day: LocalDate): Found {
  const { deadline, notice, calendar } = one;
  const withNotice = notice.endDayNamedWithNotice;
  const basis = deadline.computation.shiftBasis ?? basisOf(deadline);
  const named: Step = { rule: 'named-day', basis: basisOf(deadline), from: day, to: day };
  const shift = withNotice === undefined ? 'unverified' : !withNotice;
  const { end, alternative, steps } = shiftEnd(day, shift, basis, calendar);
  const found = { nominalEnd: day, endDate: end, steps: [named, ...steps] };
  if (alternative === undefined) return found;
  return {
    ...found,
    altEndDate: alternative,
    doubt: 'shift unverified',
    question: 'end_day_named_with_notice',
    reason: 'a day named with reference to the provision does not shift',
  };
}
