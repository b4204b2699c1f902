import { type Facts } from '../../authority-kit/index.js';
import { refuseInput, type Refusal } from './refusal.js';

/** How a notice tells of remedies. */
export const INSTRUCTIONS = ['correct', 'missing', 'wrong'] as const;

export type Instruction = (typeof INSTRUCTIONS)[number];

/** Facts about the notice that decide which rule applies. */
export interface NoticeFacts {
  /** How the notice tells of remedies; unknown is taken as correct, the shorter and safer period. */
  readonly remedyInstruction: Instruction | undefined;
  /** Whether a named end day came with a reference to § 31 Abs. 3 Satz 2 VwVfG, § 26 Abs. 3 Satz 2 SGB X. */
  readonly endDayNamedWithNotice: boolean | undefined;
}

/** Reads the two facts; a value they cannot take is refused. */
export function noticeFactsOf(facts: Facts): NoticeFacts | Refusal {
  const instruction = facts['remedy_instruction'] ?? undefined;
  const named = facts['end_day_named_with_notice'] ?? undefined;
  if (instruction !== undefined && instruction !== 'correct' && instruction !== 'missing' && instruction !== 'wrong') {
    return unknownValue('remedy_instruction', 'must be correct, missing or wrong');
  }
  if (named !== undefined && typeof named !== 'boolean') {
    return unknownValue('end_day_named_with_notice', 'must be true or false');
  }
  return { remedyInstruction: instruction, endDayNamedWithNotice: named };
}

const unknownValue = (fact: string, message: string): Refusal =>
  refuseInput([{ pointer: `/facts/${fact}`, code: 'unknown-value', message }]);
