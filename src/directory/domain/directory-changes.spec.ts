import { directoryChanges } from './directory-changes.js';
import type { HashedEntry } from './entry.js';

const entry = (id: string, hash: string): HashedEntry => ({
  id,
  hash,
  kind: 'location',
  key: id,
  document: { id },
  organization: null,
  terms: [],
  taxonomies: [],
  title: '',
  folded: '',
});
const known = (id: string, hash: string, removed = false) => ({ id, hash, removed });

describe('what has to be written', () => {
  it('is nothing where nothing differs', () => {
    expect(directoryChanges([known('a', '1'), known('b', '2', true)], [entry('a', '1')])).toEqual({
      written: [],
      removed: [],
    });
  });

  it('is what is new, what has other contents, and what nothing makes any more', () => {
    const { written, removed } = directoryChanges(
      [known('a', '1'), known('gone', '1')],
      [entry('a', '2'), entry('b', '1')],
    );
    expect(written.map(({ entry: { id }, change }) => [id, change])).toEqual([
      ['a', 'changed'],
      ['b', 'added'],
    ]);
    expect(removed).toEqual(['gone']);
  });

  it('is added again what was removed before, also with the same contents', () => {
    const { written } = directoryChanges([known('a', '1', true)], [entry('a', '1')]);
    expect(written.map(({ change }) => change)).toEqual(['added']);
  });
});
