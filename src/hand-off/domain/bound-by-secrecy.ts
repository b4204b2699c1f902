import { LAW_BOOK, membersOf } from './law-book.js';

const BOUND = new Set(membersOf(LAW_BOOK.law, ['@counselling', '@civil_society']));

/** Whether it is itself confidential that somebody went to this body (§ 203 StGB): nobody outside of it learns of it. */
export const isBoundBySecrecy = (authority: string): boolean => BOUND.has(authority);
