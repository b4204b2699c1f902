/**
 * How the time of a period is counted down: calendar days, working days, or milliseconds for periods in hours. A month
 * or a year is the days it has between its first and its last day, so that no day is won or lost by a suspension.
 */
export type BudgetUnit = 'days' | 'working-days' | 'milliseconds';

/** The time a period grants, in its own unit. */
export interface Budget {
  readonly unit: BudgetUnit;
  /** First day that counts; of milliseconds the first moment (RFC 3339). */
  readonly first: string;
  readonly total: number;
}

/** Measures between two points: numbers of days, or of milliseconds. */
export interface Scale {
  /** What counts from `from` on and before `to`; 0 where `to` is not later. */
  between(from: number, to: number): number;
  /** The first point after `amount` has been counted from `from` on. */
  reach(from: number, amount: number): number;
}

/** A time that does not count, from `since` on and before `until`; `null` while it lasts. */
export interface Pause {
  readonly since: number;
  readonly until: number | null;
}

/** What is counted down from where. */
export interface Run {
  readonly first: number;
  readonly total: number;
  /** In order, without overlap. */
  readonly pauses: readonly Pause[];
}

/** The first point after the period, or what is left while it stands still. */
export type RunOut =
  { readonly kind: 'ends'; readonly at: number } | { readonly kind: 'stands'; readonly remaining: number };

/** When the time is used up: the time of a suspension does not count, and what was left goes on after it. */
export function runOut({ first, total, pauses }: Run, scale: Scale): RunOut {
  let left = total;
  let from = first;
  for (const { since, until } of pauses) {
    const used = scale.between(from, since);
    if (used >= left) break;
    left -= used;
    if (until === null) return { kind: 'stands', remaining: left };
    from = Math.max(from, until);
  }
  return { kind: 'ends', at: scale.reach(from, left) };
}

/** What has been used up before `at`, never more than there was. */
export function consumedBefore({ first, total, pauses }: Run, at: number, scale: Scale): number {
  const paused = pauses.map(({ since, until }) =>
    scale.between(Math.max(first, since), Math.min(at, until ?? Number.POSITIVE_INFINITY)),
  );
  const counted = scale.between(first, at) - paused.reduce((sum, one) => sum + one, 0);
  return Math.min(total, counted);
}

/** Since when it runs without a break at `at`; `null` where it has not begun, stands still or is used up. */
export function runningSince(run: Run, at: number, scale: Scale): number | null {
  const { first, pauses, total } = run;
  if (at < first || consumedBefore(run, at, scale) >= total) return null;
  if (pauses.some(({ since, until }) => since <= at && (until === null || at < until))) return null;
  return Math.max(first, ...pauses.flatMap(({ until }) => (until !== null && until <= at ? [until] : [])));
}
