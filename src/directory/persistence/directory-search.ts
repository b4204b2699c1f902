import { type EntityManager } from 'typeorm';
import { type EntryKind } from '../domain/entry.js';
import { type SearchWord } from '../domain/fold.js';

/** Words that a word with typing errors is compared with, the most similar first. */
const CANDIDATES = 40;

/** Shared trigrams below which two words have nothing to do with each other; two letters changed over cost the most. */
const LEAST_SIMILAR = 0.15;

/** A word of a search, in each of the ways it may have been meant. */
export type Meanings = readonly string[];

export class DirectorySearch {
  constructor(private readonly manager: EntityManager) {}

  /** Of the words, those that neither German nor English leaves out as saying nothing. */
  async telling(words: readonly SearchWord[]): Promise<SearchWord[]> {
    const rows = await this.manager.query<{ index: number }[]>(
      `SELECT (place - 1)::int AS index FROM unnest($1::text[]) WITH ORDINALITY AS word (written, place)
       WHERE numnode(plainto_tsquery('german', written)) > 0 AND numnode(plainto_tsquery('english', written)) > 0`,
      [words.map(({ written }) => written)],
    );
    const telling = new Set(rows.map(({ index }) => index));
    return words.filter((_, index) => telling.has(index));
  }

  /** Whether an entry of the kind has the word, in any of its forms or as a part of another. */
  async occurs(kind: EntryKind, word: string): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `SELECT 1 FROM directory_entry AS entry, (VALUES ($2::text)) AS meant (word)
       WHERE kind = $1 AND change <> 'removed' AND ${HAS_WORD} LIMIT 1`,
      [kind, word],
    );
    return rows.length > 0;
  }

  /** Words of the directory that look like `word`. */
  async lookalikes(word: string): Promise<string[]> {
    const rows = await this.manager.query<{ word: string }[]>(
      `SELECT word FROM directory_word WHERE similarity(word, $1) >= $2 ORDER BY similarity(word, $1) DESC, word LIMIT $3`,
      [word, LEAST_SIMILAR, CANDIDATES],
    );
    return rows.map(({ word }) => word);
  }

  /**
   * The entries that have the most of the words, the best first. A whole word of the name counts more than a part of
   * one, that more than a word of the text in any form, and that more than a part of one.
   */
  async ranked(kind: EntryKind, words: readonly Meanings[]): Promise<{ id: string; key: string }[]> {
    return this.manager.query(RANKED, [kind, JSON.stringify(words)]);
  }
}

/** Parts of a word are found in compounds (`Aufenthaltserlaubnis`); in short words they would be anywhere. */
const IS_PART = `length(meant.word) >= 4 AND entry.folded LIKE '%' || meant.word || '%'`;

const HAS_WORD = `(
  entry.german @@ plainto_tsquery('german', meant.word)
  OR entry.english @@ plainto_tsquery('english', meant.word)
  OR (${IS_PART})
)`;

const WEIGHT = `
  CASE
    WHEN ' ' || entry.title || ' ' LIKE '% ' || meant.word || ' %' THEN 8
    WHEN length(meant.word) >= 4 AND entry.title LIKE '%' || meant.word || '%' THEN 4
    WHEN entry.german @@ plainto_tsquery('german', meant.word) THEN 2
    WHEN entry.english @@ plainto_tsquery('english', meant.word) THEN 2
    ELSE 1
  END`;

const RANKED = `
  WITH asked AS (
    SELECT place, value FROM json_array_elements($2::json) WITH ORDINALITY AS word (value, place)
  ), hit AS (
    SELECT entry.id, entry.key, entry.title, asked.place, max(${WEIGHT}) AS weight
    FROM directory_entry AS entry, asked, json_array_elements_text(asked.value) AS meant (word)
    WHERE entry.kind = $1 AND entry.change <> 'removed' AND ${HAS_WORD}
    GROUP BY entry.id, entry.key, entry.title, asked.place
  ), scored AS (
    SELECT id, key, title, count(*) AS words, sum(weight) AS weight FROM hit GROUP BY id, key, title
  )
  SELECT id, key FROM scored
  WHERE words = (SELECT max(words) FROM scored)
  ORDER BY weight DESC, length(title), title, id`;
