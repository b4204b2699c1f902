/** One fault in the caller's input; `pointer` is an RFC 6901 JSON pointer into the request body. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** What an error tells beyond its code: never personal data, never SQL, never a stack. */
export interface ErrorDetails {
  readonly errors?: readonly Fault[];
  readonly allowedActions?: readonly string[];
  readonly [member: string]: unknown;
}

/** A broken rule. The code decides everything else: status and words come from the module's problem table. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
  }
}
