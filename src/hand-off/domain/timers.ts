import type { HandOffAction, HandOffState } from './states.js';
import type { Urgency } from './urgency.js';

export const SPAN_UNITS = ['minutes', 'hours', 'days', 'working-days'] as const;

/** How long a timer runs. `working-days` are those of the place; `days` end on a working day. */
export interface Span {
  readonly amount: number;
  readonly unit: (typeof SPAN_UNITS)[number];
}

/** `remind` and `alarm` only tell; `expire`, `confirm` and `deem` are steps of the state table; `purge` removes contents. */
export const TIMER_DEEDS = ['remind', 'alarm', 'expire', 'confirm', 'deem', 'purge'] as const;
export type TimerDeed = (typeof TIMER_DEEDS)[number];

export const RUNGS = [
  'T1-operations',
  'T1-partner',
  'T2',
  'T3',
  'reminder-1',
  'reminder-2',
  'T4',
  'T5',
  'silence',
  'T6',
  'T7-fetched',
  'T7-expired',
] as const;
export type Rung = (typeof RUNGS)[number];

type ByUrgency = Readonly<Record<Urgency, Span>>;

/** When something is due after a step that nobody followed up. */
export interface TimerRule {
  readonly rung: Rung;
  /** The step it counts from; `arrival`: whichever step first shows that it has reached the receiver. */
  readonly startsWith: HandOffAction | 'arrival';
  /** Only where the step was taken by a partner's own system. */
  readonly bySystemOnly?: true;
  /** It ends when the hand-off leaves these states; `any`: never, because it clears up after the hand-off itself. */
  readonly runsIn: readonly HandOffState[] | 'any';
  /** It stands still here and goes on afterwards with what was left, in its own unit. */
  readonly pausesIn?: readonly HandOffState[];
  /** `null`: only where a service has a term of its own or, for `deem`, where the law has a period. */
  readonly span: ByUrgency | null;
  /** Whose working days count. */
  readonly place: 'sender' | 'receiver';
  readonly does: TimerDeed;
}

const minutes = (amount: number): Span => ({ amount, unit: 'minutes' });
const hours = (amount: number): Span => ({ amount, unit: 'hours' });
const days = (amount: number): Span => ({ amount, unit: 'days' });
const workingDays = (amount: number): Span => ({ amount, unit: 'working-days' });
const always = (span: Span): ByUrgency => ({ emergency: span, urgent: span, normal: span });

const NOT_ACKNOWLEDGED: readonly HandOffState[] = ['offered', 'delivered'];

/**
 * T1 delivery, T2 acknowledgement, T3 decision, T4 end of an unanswered offer with two reminders before it, T5 outcome,
 * `silence`: the end of a period after which silence counts as consent, T6 confirmation, T7 removal of contents. T8, keeping receipts and events for at least 730 days after the last event,
 * needs no timer: nothing removes them.
 */
export const TIMERS: readonly TimerRule[] = [
  {
    rung: 'T1-operations',
    startsWith: 'submit',
    runsIn: ['offered'],
    span: always(minutes(15)),
    place: 'receiver',
    does: 'alarm',
  },
  {
    rung: 'T1-partner',
    startsWith: 'submit',
    runsIn: ['offered'],
    span: always(hours(24)),
    place: 'receiver',
    does: 'alarm',
  },
  {
    rung: 'T2',
    startsWith: 'submit',
    runsIn: NOT_ACKNOWLEDGED,
    span: { emergency: hours(4), urgent: workingDays(1), normal: workingDays(2) },
    place: 'receiver',
    does: 'alarm',
  },
  {
    rung: 'T3',
    startsWith: 'acknowledge',
    runsIn: ['received'],
    pausesIn: ['info_requested'],
    span: { emergency: hours(24), urgent: hours(72), normal: workingDays(10) },
    place: 'receiver',
    does: 'alarm',
  },
  {
    rung: 'reminder-1',
    startsWith: 'submit',
    runsIn: NOT_ACKNOWLEDGED,
    span: always(days(3)),
    place: 'receiver',
    does: 'remind',
  },
  {
    rung: 'reminder-2',
    startsWith: 'submit',
    runsIn: NOT_ACKNOWLEDGED,
    span: always(days(9)),
    place: 'receiver',
    does: 'remind',
  },
  {
    rung: 'T4',
    startsWith: 'submit',
    runsIn: NOT_ACKNOWLEDGED,
    span: always(days(14)),
    place: 'receiver',
    does: 'expire',
  },
  {
    rung: 'T5',
    startsWith: 'acknowledge',
    runsIn: ['received', 'accepted', 'in_progress'],
    pausesIn: ['info_requested', 'on_hold'],
    span: null,
    place: 'receiver',
    does: 'alarm',
  },
  {
    rung: 'silence',
    startsWith: 'arrival',
    runsIn: ['delivered', 'received', 'accepted', 'in_progress', 'on_hold'],
    span: null,
    place: 'receiver',
    does: 'deem',
  },
  {
    rung: 'T6',
    startsWith: 'complete',
    runsIn: ['completed'],
    span: always(workingDays(5)),
    place: 'sender',
    does: 'confirm',
  },
  {
    rung: 'T7-fetched',
    startsWith: 'deliver',
    bySystemOnly: true,
    runsIn: 'any',
    span: always(days(7)),
    place: 'receiver',
    does: 'purge',
  },
  {
    rung: 'T7-expired',
    startsWith: 'expire',
    runsIn: 'any',
    span: always(days(21)),
    place: 'receiver',
    does: 'purge',
  },
];

/** Terms of single services, for every urgency or for each; the statutory dates themselves are kept by the deadlines. */
export type ServiceTimers = Readonly<Record<string, Partial<Readonly<Record<Rung, Span | ByUrgency>>>>>;

export const SERVICE_TIMERS: ServiceTimers = {
  /** § 81a Abs. 3 Nr. 3 AufenthG: the employer is invited within three working days (whether Saturdays count: D11). */
  'abh-81a': { T3: workingDays(3) },
  /** § 36 Abs. 2 Satz 1 BeschV: after two weeks the consent counts as given; a question stops the clock. */
  'ba-zustimmung': { T5: days(14) },
};

/** How long the timer runs for this service; `null` where it has none. */
export function spanOf(
  { rung, span }: TimerRule,
  service: string,
  urgency: Urgency,
  terms: ServiceTimers = SERVICE_TIMERS,
): Span | null {
  const own = terms[service]?.[rung];
  if (own === undefined) return span?.[urgency] ?? null;
  return 'unit' in own ? own : own[urgency];
}

const BY_RUNG = new Map(TIMERS.map((rule) => [rule.rung, rule]));

/** @throws RangeError where no rule declares the rung */
export function timerRule(rung: Rung): TimerRule {
  const rule = BY_RUNG.get(rung);
  if (rule === undefined) throw new RangeError(`no timer is declared for ${rung}`);
  return rule;
}
