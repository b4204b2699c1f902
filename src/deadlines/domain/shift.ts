import { type LocalDate } from '../../authority-kit/index.js';
import { type Shift } from '../law/terms.js';
import { type Calendar, daysOffOn, orNextWorkingDay, orPreviousWorkingDay } from './calendar.js';
import { type Step } from './step.js';

/** The legal end and, where the law can be read in two ways, the later day. */
export interface Shifted {
  readonly end: LocalDate;
  readonly alternative?: LocalDate;
  readonly steps: readonly Step[];
}

/** Moves a nominal end off a Saturday, Sunday or public holiday as far as `shift` says (§ 193 BGB and its parallels). */
export function shiftEnd(nominal: LocalDate, shift: Shift, basis: string, calendar: Calendar): Shifted {
  const { day, because } = orNextWorkingDay(nominal, calendar);
  if (day === nominal) return { end: nominal, steps: [] };
  if (shift === true) return { end: day, steps: [{ rule: 'shift', basis, from: nominal, to: day, because }] };
  const stays: Step = { rule: 'no-shift', basis, from: nominal, to: nominal, because: daysOffOn(nominal, calendar) };
  if (shift === false) return { end: nominal, steps: [stays] };
  return {
    end: nominal,
    alternative: day,
    steps: [stays, { rule: 'other-reading', basis, from: nominal, to: day, because, doubt: `shift ${shift}` }],
  };
}

/** A latest day counted back moves to the working day before, never forward: it would come too late. */
export function shiftBack(latest: LocalDate, basis: string, calendar: Calendar): Shifted {
  const { day, because } = orPreviousWorkingDay(latest, calendar);
  if (day === latest) return { end: latest, steps: [] };
  return { end: day, steps: [{ rule: 'shift', basis, from: latest, to: day, because }] };
}
