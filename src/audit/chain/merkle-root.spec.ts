import { createHash } from 'node:crypto';
import { type Head } from '../domain/head.js';
import { merkleRoot } from './merkle-root.js';

const head = (chain: number, count = 1): Head => ({ chain, count, hash: String(chain).repeat(64) });
const sha = (...parts: (string | Buffer)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();
const leaf = ({ chain, count, hash }: Head) => sha('\0', `${chain}:${count}:${hash}`);

describe('the root over all heads', () => {
  it('is that of RFC 6962: left halves are full', () => {
    const [a, b, c] = [head(0), head(1), head(2)] as const;
    expect(merkleRoot([a])).toBe(leaf(a).toString('hex'));
    const root = sha('\x01', sha('\x01', leaf(a), leaf(b)), leaf(c));
    expect(merkleRoot([a, b, c])).toBe(root.toString('hex'));
  });

  it('does not depend on the order they are given in', () => {
    expect(merkleRoot([head(2), head(0), head(1)])).toBe(merkleRoot([head(0), head(1), head(2)]));
  });

  it('changes with every count and every hash', () => {
    const heads = Array.from({ length: 64 }, (_, chain) => head(chain % 10, chain));
    const root = merkleRoot(heads);
    for (const [index, one] of heads.entries()) {
      expect(merkleRoot(heads.with(index, { ...one, count: one.count + 1 }))).not.toBe(root);
      expect(merkleRoot(heads.with(index, { ...one, hash: 'f'.repeat(64) }))).not.toBe(root);
    }
  });
});
