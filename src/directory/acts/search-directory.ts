import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { type EntryKind } from '../domain/entry.js';
import { searchWords } from '../domain/fold.js';
import { nearWords } from '../domain/near-words.js';
import { DirectorySearch, type Meanings } from '../persistence/directory-search.js';

/** An entry that was found; `key` is what it is made of, such as the id of a declared service. */
export interface Found {
  readonly id: string;
  readonly key: string;
}

/**
 * Finds entries by words, in German and English, in any form, as part of a compound, and with typing errors: a word that
 * occurs nowhere stands for the nearest ones that do, and is left out where there are none.
 */
@Injectable()
export class SearchDirectory {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The best first. */
  run(kind: EntryKind, text: string): Promise<readonly Found[]> {
    return this.work.read(async (tx) => {
      const search = tx.of(DirectorySearch);
      const words = await search.telling(searchWords(text));
      const meanings: Meanings[] = [];
      for (const { folded } of words) meanings.push(await meaningsOf(folded, kind, search));
      const known = meanings.filter(({ length }) => length > 0);
      return known.length === 0 ? [] : search.ranked(kind, known);
    });
  }
}

async function meaningsOf(word: string, kind: EntryKind, search: DirectorySearch): Promise<Meanings> {
  if (await search.occurs(kind, word)) return [word];
  return nearWords(word, await search.lookalikes(word));
}
