import { type LawBook } from './law-book.js';

/** The transfer law of this installation, made ready for decisions. */
export class LawInForce {
  constructor(readonly book: LawBook) {}
}
