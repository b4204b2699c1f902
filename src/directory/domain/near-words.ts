/** Letters that may be wrong in a word of this length; in a short one every letter counts. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3);

/** Words offered in place of one that is not known. */
const MOST_NEAR = 3;

/** Which of `known` was probably meant by `word`: those with the fewest slips, if they are few enough. */
export function nearWords(word: string, known: readonly string[]): string[] {
  const near = known
    .map((one) => ({ one, slips: slipsBetween(word, one) }))
    .filter(({ slips }) => slips <= slipsAllowed(word.length));
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === fewest)
    .map(({ one }) => one)
    .toSorted()
    .slice(0, MOST_NEAR);
}

/**
 * Letters left out, put in, taken for another or changed over with the next one, each counted once (optimal string
 * alignment distance).
 */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const changedOver = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        changedOver ? at(before, j - 2) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return at(row, other.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
