import { type Head } from './head.js';

/** What is signed every minute and kept where the database cannot write. */
export interface Checkpoint {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly at: string;
  /** SHA-256 of the line of the checkpoint before; `null` in the first one. */
  readonly previous: string | null;
  /** Entries of each chain, in the order of the chains. */
  readonly counts: readonly number[];
  /** Hash of each chain that grew since the checkpoint before in the same file, by its number; all of them in its first. */
  readonly heads: Readonly<Record<string, string>>;
  /** Up to which entry chains may have lost their oldest from now on, by their number. */
  readonly trims?: Readonly<Record<string, number>> | undefined;
  /** Merkle root over all heads. */
  readonly root: string;
}

/** The heads a checkpoint has to name: those that are not as the file knows them already. */
export function changedHeads(heads: readonly Head[], counts: readonly number[] | undefined): Record<string, string> {
  const changed = heads.filter(({ chain, count }) => counts?.[chain] !== count);
  return Object.fromEntries(changed.map(({ chain, hash }) => [String(chain), hash]));
}
