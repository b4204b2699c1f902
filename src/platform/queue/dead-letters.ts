import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, type Tx } from '../database/index.js';

/** Something that was given up after its last try: ids, codes and times, nothing about a person. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: string;
  /** What was to be done: a topic, a channel. */
  readonly what: string;
  /** The row it is about. */
  readonly subject: string;
  /** Code of the last fault. */
  readonly reason: string;
  /** Class of the error behind it, where it was one. */
  readonly errorClass: string | null;
  readonly attempts: number;
  readonly firstTryAt: Date | null;
  readonly lastTryAt: Date | null;
  readonly createdAt: Date;
}

/** What a reason means and what can be done, for whoever has to decide. */
export type Explanation = Readonly<{ meaning: string; advice: string }>;

export type DeadLetterFilter = Readonly<{ what?: string; reason?: string }>;

/** One kind of dead letters, in the tables of the module that offers it. */
export interface DeadLetterSource {
  readonly kind: string;
  /** Newest first, by when they came to be. */
  page(tx: Tx, filter: DeadLetterFilter, request: PageRequest): Promise<Page<DeadLetter>>;
  count(tx: Tx, filter: DeadLetterFilter): Promise<number>;
  find(tx: Tx, id: string): Promise<DeadLetter | null>;
  explain(letter: DeadLetter): Explanation;
  /** Starts the oldest that match anew, at most `limit`, with all their tries before them; gives their ids. */
  replay(tx: Tx, filter: DeadLetterFilter & { readonly id?: string }, limit: number): Promise<string[]>;
}

/** Where modules say which dead letters they have. */
@Injectable()
export class DeadLetters {
  private readonly byKind = new Map<string, DeadLetterSource>();

  add(source: DeadLetterSource): void {
    if (this.byKind.has(source.kind)) throw new Error(`two sources of dead letters named ${source.kind}`);
    this.byKind.set(source.kind, source);
  }

  of(kind: string): DeadLetterSource | undefined {
    return this.byKind.get(kind);
  }

  all(): readonly DeadLetterSource[] {
    return [...this.byKind.values()];
  }
}
