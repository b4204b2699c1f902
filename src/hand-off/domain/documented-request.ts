import type { LocalDate } from '../../authority-kit/index.js';

/** Longest reference, in characters. */
export const MAX_REFERENCE = 100;

/** A request as the sender has it on file: who asked, when, and under which reference it can be found. */
export interface DocumentedRequest {
  /** The authority that asked. */
  readonly by: string;
  readonly on: LocalDate;
  readonly reference: string;
}

/** An answer goes to whoever asked for it, and not before. */
export const answersIt = ({ by, on }: DocumentedRequest, to: string, today: LocalDate): boolean =>
  by === to && on <= today;
