import type { Change, HashedEntry, KnownEntry } from './entry.js';

interface Written {
  readonly entry: HashedEntry;
  readonly change: Exclude<Change, 'removed'>;
}

/** What has to be written so that the directory holds exactly `wanted`. */
export interface DirectoryChanges {
  /** New entries, entries with other contents, and entries that are back after they were removed. */
  readonly written: readonly Written[];
  /** Ids of entries that nothing makes any more. */
  readonly removed: readonly string[];
}

export function directoryChanges(known: readonly KnownEntry[], wanted: readonly HashedEntry[]): DirectoryChanges {
  const knownById = new Map(known.map((one) => [one.id, one]));
  const wantedIds = new Set(wanted.map(({ id }) => id));
  return {
    written: wanted.flatMap((entry): Written[] => {
      const before = knownById.get(entry.id);
      if (before === undefined || before.removed) return [{ entry, change: 'added' }];
      return before.hash === entry.hash ? [] : [{ entry, change: 'changed' }];
    }),
    removed: known.filter(({ id, removed }) => !removed && !wantedIds.has(id)).map(({ id }) => id),
  };
}
