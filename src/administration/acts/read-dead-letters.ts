import { Inject, Injectable } from '@nestjs/common';
import { mergePages, type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import {
  type DeadLetter,
  type DeadLetterFilter,
  DeadLetters,
  type DeadLetterSource,
  type Explanation,
} from '../../platform/queue/index.js';

/** Which dead letters; without a kind, those of all kinds. */
export type DeadLetterSelection = DeadLetterFilter & { readonly kind?: string };

/** A dead letter in words. */
export type ExplainedLetter = DeadLetter & Explanation;

/** Looks at what was given up. */
@Injectable()
export class ReadDeadLetters {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(DeadLetters) private readonly letters: DeadLetters,
  ) {}

  /**
   * Newest first.
   * @throws DomainError `dead-letter/unknown-kind`
   */
  page({ kind, ...filter }: DeadLetterSelection, request: PageRequest): Promise<Page<DeadLetter>> {
    const sources = this.sources(kind);
    return this.work.read(async (tx) => {
      const pages = await inTurn(sources, (source) => source.page(tx, filter, request));
      return mergePages(pages, request.limit);
    });
  }

  /** @throws DomainError `dead-letter/unknown-kind` */
  async count({ kind, ...filter }: DeadLetterSelection): Promise<number> {
    const sources = this.sources(kind);
    const counts = await this.work.read((tx) => inTurn(sources, (source) => source.count(tx, filter)));
    return counts.reduce((total, count) => total + count, 0);
  }

  /** @throws DomainError `dead-letter/not-found` */
  one(id: string): Promise<ExplainedLetter> {
    return this.work.read(async (tx) => {
      const { letter, source } = await this.find(tx, id);
      return { ...letter, ...source.explain(letter) };
    });
  }

  private async find(tx: Tx, id: string): Promise<{ letter: DeadLetter; source: DeadLetterSource }> {
    for (const source of this.letters.all()) {
      const letter = await source.find(tx, id);
      if (letter !== null) return { letter, source };
    }
    throw new DomainError('dead-letter/not-found');
  }

  private sources(kind: string | undefined): readonly DeadLetterSource[] {
    if (kind === undefined) return this.letters.all();
    const source = this.letters.of(kind);
    if (source === undefined) throw new DomainError('dead-letter/unknown-kind');
    return [source];
  }
}

/** One connection answers one question at a time. */
async function inTurn<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}
