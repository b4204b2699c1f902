import type { Step } from '../law/decision-procedure.js';

/** What was looked at in a step of the procedure. */
export type Check =
  | 'in-force'
  | 'channel'
  | 'sender'
  | 'recipient'
  | 'same-body'
  | 'capacity'
  | 'fields'
  | 'never'
  | 'required-fields'
  | 'condition'
  | 'request'
  | 'consent'
  | 'prohibition'
  | 'default';

/**
 * `holds`; `stated`: rests on the word of whoever asks, and is proven when something is handed over; `missing`: open until what `about` names is given;
 * `fails`.
 */
export type Outcome = 'holds' | 'stated' | 'missing' | 'fails';

/** One reason of a decision: the step, the row or prohibition it speaks of, what came out, and which ids it is about. */
export interface Finding {
  readonly step: Step;
  readonly check: Check;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly about: readonly string[];
}

export type Verdict = 'allows' | 'lacks' | 'fails';

/** A row allows if nothing speaks against it, and lacks something if all that speaks against it can still be given. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ outcome }) => outcome === 'fails')) return 'fails';
  return findings.some(({ outcome }) => outcome === 'missing') ? 'lacks' : 'allows';
}

/** What is still to be given, each once. */
export function missingIn(findings: readonly Finding[]): string[] {
  return [...new Set(findings.filter(({ outcome }) => outcome === 'missing').flatMap(({ about }) => about))];
}
