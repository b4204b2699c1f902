import { type Deadline } from '../law/deadline.js';
import { type Length, type LengthUnit } from '../law/length.js';
import { refuse, refuseInput, type Refusal } from './refusal.js';

/** The length that applies: that of the law, one the law provides for the case, or that of the notice. */
export function lengthOfPeriod(deadline: Deadline, stated: Length | undefined): Length | Refusal {
  if (deadline.lengthSource === 'notice') return lengthInNotice(deadline, stated);
  if (deadline.length === null) return notALength(deadline);
  if (stated === undefined) return deadline.length;
  if (deadline.lengthSource === 'usually' && stated.unit === deadline.length.unit) return stated;
  const provided = [deadline.length, ...deadline.otherLengths];
  return provided.some((one) => isSame(one, stated)) ? stated : notALength(deadline);
}

const isSame = (one: Length, other: Length): boolean => one.value === other.value && one.unit === other.unit;

const notALength = (deadline: Deadline): Refusal =>
  refuseInput([{ pointer: '/period', code: 'contradiction', message: `is no length of ${deadline.id}` }]);

const DAYS_IN: Partial<Record<LengthUnit, number>> = { days: 1, weeks: 7 };
const SET_BY_AUTHORITIES: ReadonlySet<LengthUnit> = new Set(['days', 'weeks', 'months', 'years']);

/** The length an authority set; the declared one is only an example. */
function lengthInNotice(deadline: Deadline, stated: Length | undefined): Length | Refusal {
  if (stated === undefined) {
    return refuse('deadline/needs-input', 'the length stands in the notice', {
      question: 'period',
      pointer: '/period',
    });
  }
  if (!SET_BY_AUTHORITIES.has(stated.unit)) return notALength(deadline);
  if (deadline.lengthDays === null) return stated;
  const days = stated.value * (DAYS_IN[stated.unit] ?? Number.NaN);
  return days >= deadline.lengthDays.min && days <= deadline.lengthDays.max ? stated : notALength(deadline);
}
