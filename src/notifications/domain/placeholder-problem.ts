import type { Message } from '../texts/message-texts.js';

/** Why a message cannot be written. Names the placeholder, never its value, which may be personal. */
export class PlaceholderProblem extends Error {
  override readonly name = 'PlaceholderProblem';

  constructor(
    readonly code: PlaceholderProblemCode,
    readonly template: Message,
    readonly placeholder: string,
  ) {
    super(`${code}: ${placeholder} of ${template}`);
  }
}

/** No value or an empty one; a value that the message has no place for; a value of the wrong shape. */
export type PlaceholderProblemCode =
  'notifications/placeholder-missing' | 'notifications/placeholder-unknown' | 'notifications/placeholder-invalid';
