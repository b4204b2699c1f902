/** One fault in an input; `pointer` is an RFC 6901 JSON pointer into it. */
export interface Fault {
  readonly pointer: string;
  readonly code: FaultCode;
  readonly message: string;
}

export type FaultCode =
  'missing' | 'unknown-key' | 'wrong-type' | 'unknown-value' | 'no-such-day' | 'out-of-range' | 'contradiction';

export type RefusalCode =
  /** The input is malformed or contradicts the declared law. */
  | 'deadline/invalid-input'
  /** There is no deadline of that id. */
  | 'deadline/unknown-id'
  /** Something the law needs is not known yet; `question` names it. */
  | 'deadline/needs-input'
  /** Another deadline applies to this case; `useInstead` names it where the data has it. */
  | 'deadline/other-rule'
  /** The law that would apply was not read; a human has to look. */
  | 'deadline/law-not-covered'
  /** The decision does not count as notified, so nothing runs. */
  | 'deadline/not-notified';

/** Why no date is given. A refusal is an answer, not an exception. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  readonly reason: string;
  readonly question?: string;
  readonly pointer?: string;
  readonly useInstead?: string;
  readonly errors?: readonly Fault[];
}

/** Builds a refusal. */
export const refuse = (
  code: RefusalCode,
  reason: string,
  details: Pick<Refusal, 'question' | 'pointer' | 'useInstead' | 'errors'> = {},
): Refusal => ({ kind: 'refused', code, reason, ...details });

/** The refusal of an input with these faults. */
export const refuseInput = (errors: readonly Fault[]): Refusal =>
  refuse('deadline/invalid-input', errors.map((one) => `${one.pointer || '/'}: ${one.message}`).join('; '), {
    errors,
    pointer: errors[0]?.pointer ?? '',
  });

export const isRefusal = (answer: object): answer is Refusal => 'kind' in answer && answer.kind === 'refused';
