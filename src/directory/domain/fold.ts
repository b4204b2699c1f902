/**
 * Text as it is compared in a search: lower case, words parted by one space, and one spelling for what German keyboards
 * write with a dot, foreign ones with an `e` or with neither: `Behörde`, `Behoerde` and `Behorde` become the same.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([aou])e/g, '$1')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of a search that are looked at; whoever writes more gets an answer to the first ones. */
const MOST_WORDS = 8;

/** A letter alone says nothing. */
const SHORTEST_WORD = 2;

/** A word as it was written and as it is compared. */
export interface SearchWord {
  readonly written: string;
  readonly folded: string;
}

/** The different words of a search. */
export function searchWords(text: string): SearchWord[] {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((written) => ({ written, folded: fold(written) }))
    .filter(({ folded }) => folded.length >= SHORTEST_WORD);
  return [...new Map(words.map((word) => [word.folded, word])).values()].slice(0, MOST_WORDS);
}
