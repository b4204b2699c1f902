import { type BreakGlassState } from './states.js';

/** Why somebody has to read a case of another office now; the words of the request say the rest. */
export const BREAK_GLASS_CATEGORIES = {
  'danger-to-life': 'Life or limb of somebody is in danger: opens at once, the second person confirms afterwards',
  'harm-to-a-child': 'A child would come to harm',
  'loss-of-a-right': 'A right or a deadline would be lost before the office that keeps the file can be reached',
  'office-unreachable': 'The office that keeps the file cannot be reached, and the matter cannot wait',
} as const;
export type BreakGlassCategory = keyof typeof BREAK_GLASS_CATEGORIES;

export const CATEGORY_IDS = Object.keys(BREAK_GLASS_CATEGORIES) as BreakGlassCategory[];

const MINUTE = 60_000;

/** Milliseconds for which one case can be read. */
export const OPEN_FOR = 60 * MINUTE;

/** Milliseconds in which the second person has to answer. */
const ANSWER_WITHIN = { requested: 15 * MINUTE, urgent: 24 * 60 * MINUTE } as const;

/** How a request begins. */
export interface Beginning {
  readonly state: BreakGlassState;
  readonly answerBy: Date;
  readonly openedAt: Date | null;
  readonly endsAt: Date | null;
}

/** Only where life is in danger nobody waits for the second person. */
export function beginningOf(category: BreakGlassCategory, now: Date): Beginning {
  const state = category === 'danger-to-life' ? 'urgent' : 'requested';
  const answerBy = new Date(+now + ANSWER_WITHIN[state]);
  return state === 'urgent' ? { state, answerBy, ...openFrom(now) } : { state, answerBy, openedAt: null, endsAt: null };
}

/** From when to when the case can be read. */
export const openFrom = (now: Date) => ({ openedAt: now, endsAt: new Date(+now + OPEN_FOR) });
