import { type LocalDate } from '../../authority-kit/index.js';
import { type Reminded } from '../law/terms.js';
import { addDays, daysBetween } from './day-arithmetic.js';
import { sendingDay } from './sending-day.js';

export type Recipient = 'person' | 'authority' | 'course_provider';

/** What a person is told while the period runs. */
export type CountdownMessage = 'deadline_14' | 'deadline_7' | 'deadline_2' | 'deadline_0';

export type ReminderMessage = CountdownMessage | 'deadline_missed' | 'internal_task';

/** One rung of the reminder ladder. */
export interface Reminder {
  readonly date: LocalDate;
  /** The text for the days left; bodies get a task, never a text meant for the person. */
  readonly message: ReminderMessage;
  /** The lead time of the declaration; `null` where the reminder is due today because every rung has passed. */
  readonly leadTime: string | null;
  readonly to: Recipient;
}

/** What the ladder hangs on. */
export interface Ladder {
  readonly who: Reminded;
  readonly actor: string;
  readonly leadTimes: readonly string[];
  /** The end, or the first day of the effect for waiting periods and fictions. */
  readonly base: LocalDate;
  readonly waitsForEffect: boolean;
  /** Where the period runs forward: nobody is reminded before it has begun. */
  readonly begins: LocalDate | null;
  readonly today: LocalDate;
}

interface Addressee {
  readonly to: Recipient;
  readonly leadTimes?: readonly string[];
}

const PERSON: Addressee = { to: 'person' };
const AUTHORITY: Addressee = { to: 'authority' };

const ADDRESSEES: Readonly<Record<Reminded, readonly Addressee[]>> = {
  person: [PERSON],
  authority: [AUTHORITY],
  course_provider: [{ to: 'course_provider' }],
  'authority und person': [AUTHORITY, PERSON],
  'beide Behörden': [AUTHORITY],
  'authority (ABH und BA)': [AUTHORITY],
  'authority (SLA: selber Arbeitstag, spätestens nächster)': [AUTHORITY],
  'authority (LfD Niedersachsen)': [AUTHORITY],
  'person und Behörde (interner Alarm 30 Tage vorher)': [PERSON, { to: 'authority', leadTimes: ['P30D'] }],
};

/** Authorities that have to act themselves within a period the person is reminded of; they get the task as well. */
const ACTING_AUTHORITIES: ReadonlySet<string> = new Set(['auslaenderbehoerde', 'sozialamt', 'jobcenter']);

function addresseesOf({ who, actor }: Pick<Ladder, 'who' | 'actor'>): readonly Addressee[] {
  const acts = who === 'person' && ACTING_AUTHORITIES.has(actor);
  return [...ADDRESSEES[who], ...(acts ? [AUTHORITY] : [])];
}

/** Whether the person is reminded at all. */
export const remindsPerson = (ladder: Pick<Ladder, 'who' | 'actor'>): boolean =>
  addresseesOf(ladder).some(({ to }) => to === 'person');

/** The rungs still ahead, for each addressee in order of their days. */
export function remindersOf(ladder: Ladder): Reminder[] {
  return addresseesOf(ladder).flatMap(({ to, leadTimes = ladder.leadTimes }) =>
    rungs(ladder, leadTimes).map(({ date, leadTime }) => ({
      date,
      message: messageOn(date, to, ladder),
      leadTime,
      to,
    })),
  );
}

/** The rung above the others: the first sending day on which nobody can rely on any reading of the end any more. */
const AFTER_THE_END = '-P1D';

/**
 * The rung after `last`, the end under its latest reading, for each addressee; none where that day has gone by before
 * anybody kept the deadline.
 */
export function remindersAfterEnd(
  ladder: Pick<Ladder, 'who' | 'actor' | 'today'> & { readonly last: LocalDate },
): Reminder[] {
  const date = sendingDay(addDays(ladder.last, 1), 1);
  if (date < ladder.today) return [];
  return addresseesOf(ladder).map(({ to }) => ({
    date,
    message: to === 'person' ? 'deadline_missed' : 'internal_task',
    leadTime: AFTER_THE_END,
    to,
  }));
}

interface Rung {
  readonly date: LocalDate;
  readonly leadTime: string | null;
}

function rungs(ladder: Ladder, leadTimes: readonly string[]): Rung[] {
  const ahead = leadTimes
    .flatMap((leadTime) => {
      const date = rungOf(leadTime, ladder);
      return date !== undefined && isAhead(date, ladder) ? [{ date, leadTime }] : [];
    })
    .toSorted((one, other) => one.date.localeCompare(other.date));
  const merged = ahead.filter((one, index) => one.date !== ahead[index - 1]?.date);
  if (merged.length > 0 || ladder.base < ladder.today) return merged;
  return [{ date: ladder.today, leadTime: null }];
}

const isAhead = (date: LocalDate, { today, begins }: Ladder): boolean =>
  date >= today && (begins === null || date >= begins);

const LEAD_TIME = /^(-?)P(?:(\d+)D|T(\d+)([HS]))$/;

/** The day of a rung; `undefined` for lead times that hang on another day than the end of the period. */
function rungOf(leadTime: string, { base, waitsForEffect }: Ladder): LocalDate | undefined {
  const [, minus, days, time, unit] = LEAD_TIME.exec(leadTime) ?? [];
  if (minus === undefined) return undefined;
  if (unit === 'H') return addDays(base, -Math.floor(Number(time) / 24));
  const lead = Number(days ?? 0);
  const day = addDays(base, minus === '-' ? lead : -lead);
  return minus === '-' || (lead === 0 && waitsForEffect) ? sendingDay(day, 1) : sendingDay(day, -1);
}

function messageOn(date: LocalDate, to: Recipient, { base }: Ladder): ReminderMessage {
  if (to !== 'person') return 'internal_task';
  return countdownMessage(daysBetween(date, base));
}

/** The text for the calendar days that are left. */
export function countdownMessage(daysLeft: number): CountdownMessage {
  if (daysLeft > 7) return 'deadline_14';
  if (daysLeft >= 3) return 'deadline_7';
  return daysLeft >= 1 ? 'deadline_2' : 'deadline_0';
}
