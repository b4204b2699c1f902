import { GENESIS } from './chain-numbers.js';
import { checkChain, type Known, type Link } from './check-chain.js';

const hashAt = (position: number): string => (position === 0 ? GENESIS : `h${position}`);

const link = (position: number): Link => ({
  chain: 7,
  position,
  id: `e${position}`,
  at: '2026-12-07T09:00:00.000Z',
  action: 'case.open',
  previous: hashAt(position - 1),
  hash: hashAt(position),
  sound: true,
});

const chainOf = (length: number): Link[] => Array.from({ length }, (_, index) => link(index + 1));

/** A chain of eight, all counted by checkpoint 3; checkpoint 2 counted five. */
const known = (changes: Partial<Known> = {}): Known => ({
  head: { chain: 7, count: 8, hash: 'h8' },
  signed: new Map([
    [5, { hash: 'h5', checkpoint: 2 }],
    [8, { hash: 'h8', checkpoint: 3 }],
  ]),
  counted: { count: 8, checkpoint: 3 },
  trimmed: 0,
  ...changes,
});

const found = (links: readonly Link[], changes?: Partial<Known>) =>
  checkChain(links, known(changes)).findings.map((finding) =>
    'entry' in finding ? [finding.kind, finding.entry.position] : finding,
  );

describe('one chain', () => {
  it('is as it was written, in whatever order it is read', () => {
    expect(checkChain(chainOf(8).toReversed(), known())).toEqual({
      findings: [],
      headThen: { chain: 7, count: 8, hash: 'h8' },
    });
  });

  it('is empty where nothing was written', () => {
    const nothing = { head: { chain: 7, count: 0, hash: GENESIS }, counted: { count: 0, checkpoint: 3 } };
    expect(found([], nothing)).toEqual([]);
  });

  it('names what is not what was written, and that alone', () => {
    expect(found(chainOf(8).with(3, { ...link(4), sound: false }))).toEqual([['changed', 4]]);
  });

  it('names what was removed', () => {
    expect(found(chainOf(8).toSpliced(2, 2))).toEqual([{ kind: 'removed', chain: 7, from: 3, to: 4 }]);
    expect(found(chainOf(8).toSpliced(0, 1))).toEqual([{ kind: 'removed', chain: 7, from: 1, to: 1 }]);
  });

  it('may begin where its oldest entries had their time, as far as that was signed, and no further', () => {
    const trimmed = { trimmed: 5 };
    expect(found(chainOf(8).slice(5), trimmed)).toEqual([]);
    expect(found(chainOf(8).slice(2), trimmed)).toEqual([]);
    expect(found(chainOf(8), trimmed)).toEqual([]);
    expect(found([], { ...trimmed, trimmed: 8 })).toEqual([]);
    expect(checkChain([], known({ trimmed: 8 })).headThen).toEqual({ chain: 7, count: 8, hash: 'h8' });
    expect(found(chainOf(8).slice(6), trimmed)).toEqual([{ kind: 'removed', chain: 7, from: 6, to: 6 }]);
    expect(found(chainOf(8).slice(5))).toEqual([{ kind: 'removed', chain: 7, from: 1, to: 5 }]);
    const rewritten = [{ ...link(6), previous: 'other' }, link(7), link(8)];
    expect(found(rewritten, trimmed)).toEqual([['unlinked', 6]]);
  });

  it('names what was exchanged, and where it belongs', () => {
    const exchanged = chainOf(8)
      .with(3, { ...link(5), position: 4 })
      .with(4, { ...link(4), position: 5 });
    expect(checkChain(exchanged, known()).findings).toMatchObject([
      { kind: 'reordered', entry: { id: 'e4', position: 5 }, belongsAt: 4 },
      { kind: 'reordered', entry: { id: 'e5', position: 4 }, belongsAt: 5 },
    ]);
  });

  it('shows where the rest moved up', () => {
    const movedUp = chainOf(8)
      .toSpliced(3, 1)
      .map((one, index) => ({ ...one, position: index + 1 }));
    expect(found(movedUp)).toContainEqual(['unlinked', 4]);
    expect(found(movedUp)).toContainEqual({ kind: 'cut-off', chain: 7, from: 8, to: 8, checkpoint: 3 });
  });

  it('names what was put in between', () => {
    expect(found([...chainOf(8), { ...link(9), position: 5, previous: 'h2', hash: 'x' }])).toEqual([['added', 5]]);
  });

  it('says how much is missing at the end, by the checkpoint or by the database', () => {
    const cut = { kind: 'cut-off', chain: 7, from: 7, to: 8 };
    expect(found(chainOf(6))).toEqual([{ ...cut, checkpoint: 3 }]);
    const counted = { count: 5, checkpoint: 2 };
    expect(found(chainOf(6), { counted })).toEqual([{ ...cut, checkpoint: null }]);
    expect(found(chainOf(6), { counted, head: { chain: 7, count: 6, hash: 'h8' } })).toEqual([
      { kind: 'wrong-head', chain: 7 },
    ]);
  });

  it('knows a chain that was written anew by what was signed', () => {
    const anew = chainOf(8).map((one) => (one.position < 4 ? one : { ...one, hash: `n${one.position}` }));
    const linked = anew.map((one, index) => ({ ...one, previous: anew[index - 1]?.hash ?? GENESIS }));
    expect(found(linked, { head: { chain: 7, count: 8, hash: 'n8' } })).toEqual([
      { kind: 'rewritten', chain: 7, position: 5, checkpoint: 2 },
    ]);
  });
});
