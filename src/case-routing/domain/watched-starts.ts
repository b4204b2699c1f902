import { evaluate, type Facts, type LocalDate, type PublicService } from '../../authority-kit/index.js';
import { addMonths, type DeadlineStart } from '../../deadlines/index.js';
import { type WatchedFact, WATCHED_FACTS } from '../law/watched-facts.js';

/** What the facts of one member start. */
export interface WatchedStart {
  readonly event: Pick<DeadlineStart, 'deadlineId' | 'triggerEvent' | 'triggerDate' | 'period'>;
  /** The values it rests on: the same ones start it only once. */
  readonly value: string;
  /** Nothing to begin with: the age has been reached already. */
  readonly over: boolean;
}

/** What the law watches about somebody with these facts; nothing follows from a fact that nobody gave. */
export function watchedStarts(
  facts: Facts,
  today: LocalDate,
  serviceOf: (id: string) => PublicService | undefined,
): WatchedStart[] {
  return WATCHED_FACTS.filter((watched) => holds(watched, facts, serviceOf)).flatMap((watched): WatchedStart[] => {
    const { lawId: deadlineId, triggerEvent } = watched;
    if (watched.day === null) return [{ event: { deadlineId, triggerEvent }, value: 'law', over: false }];
    const triggerDate = facts[watched.day] as LocalDate | null | undefined;
    if (triggerDate === undefined || triggerDate === null) return [];
    const months = watched.months === undefined ? null : (facts[watched.months] as number | null | undefined);
    const period = typeof months === 'number' && months > 0 ? { value: months, unit: 'months' as const } : undefined;
    const value = period === undefined ? triggerDate : `${triggerDate}/P${period.value}M`;
    const event = { deadlineId, triggerEvent, triggerDate, ...(period !== undefined && { period }) };
    return [{ event, value, over: isOver(watched, triggerDate, today) }];
  });
}

function holds(
  { when, unless, service }: WatchedFact,
  facts: Facts,
  serviceOf: (id: string) => PublicService | undefined,
): boolean {
  const condition = service === undefined ? undefined : serviceOf(service)?.condition;
  return (
    (when === undefined || evaluate(when, facts) === 'true') &&
    (unless === undefined || evaluate(unless, facts) !== 'true') &&
    (condition === undefined || evaluate(condition, facts) !== 'false')
  );
}

const isOver = ({ belowAge }: WatchedFact, birth: LocalDate, today: LocalDate): boolean =>
  belowAge !== undefined && addMonths(birth, 12 * belowAge).day <= today;
