import type { HandOffAction, HandOffState } from './states.js';
import { type Rung, type TimerDeed, timerRule, type TimerRule, TIMERS } from './timers.js';

/** A timer that has neither fired nor been stopped. */
export interface OpenTimer {
  readonly rung: Rung;
  readonly paused: boolean;
}

/** What a step means for the timers of a hand-off. */
export interface TimerChange<T extends OpenTimer> {
  readonly start: readonly TimerRule[];
  readonly stop: readonly T[];
  readonly pause: readonly T[];
  readonly resume: readonly T[];
}

interface TakenStep {
  readonly action: HandOffAction;
  readonly to: HandOffState;
  /** Whether the hand-off can still change after it. */
  readonly live: boolean;
  /** Taken by a partner's own system rather than by a person. */
  readonly bySystem: boolean;
}

/** No timer runs on in a state it does not belong to; one that started with an earlier step does not start again. */
export function timersAfter<T extends OpenTimer>(step: TakenStep, open: readonly T[]): TimerChange<T> {
  const runsOn = ({ rung }: T) => runsAfter(timerRule(rung), step);
  const pauses = ({ rung }: T) => step.live && (timerRule(rung).pausesIn ?? []).includes(step.to);
  return {
    start: TIMERS.filter((rule) => startsWith(rule, step)),
    stop: open.filter((timer) => !runsOn(timer) && !pauses(timer)),
    pause: open.filter((timer) => !timer.paused && pauses(timer)),
    resume: open.filter((timer) => timer.paused && runsOn(timer)),
  };
}

function startsWith(rule: TimerRule, step: TakenStep): boolean {
  return rule.startsWith === step.action && runsAfter(rule, step) && (rule.bySystemOnly !== true || step.bySystem);
}

const runsAfter = ({ runsIn }: TimerRule, { to, live }: TakenStep): boolean =>
  runsIn === 'any' || (live && runsIn.includes(to));

const STEPS: readonly TimerDeed[] = ['expire', 'confirm', 'deem'];

/**
 * Of several timers that are due at once, as after a standstill: a step of the state table goes first and makes the others
 * pointless; of reminders only the latest is sent.
 */
export function timersToFire<T extends { readonly rung: Rung }>(due: readonly T[]): T[] {
  const deed = ({ rung }: T) => timerRule(rung).does;
  const step = due.find((timer) => STEPS.includes(deed(timer)));
  if (step !== undefined) return [step];
  const latest = due.findLast((timer) => deed(timer) === 'remind');
  return due.filter((timer) => deed(timer) !== 'remind' || timer === latest);
}
