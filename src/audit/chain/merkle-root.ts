import { createHash } from 'node:crypto';
import { type Head } from '../domain/head.js';

const LEAF = '\u0000';
const NODE = '\u0001';

/** One hash for all heads, in the order of the chains: a Merkle tree that tells leaves from nodes (RFC 6962 § 2.1). */
export function merkleRoot(heads: readonly Head[]): string {
  const leaves = heads
    .toSorted((a, b) => a.chain - b.chain)
    .map(({ chain, count, hash }) => `${chain}:${count}:${hash}`);
  return rootOf(leaves.map((leaf) => digest(LEAF, Buffer.from(leaf)))).toString('hex');
}

function rootOf(nodes: readonly Buffer[]): Buffer {
  const [first, ...others] = nodes;
  if (first === undefined) return createHash('sha256').digest();
  if (others.length === 0) return first;
  const half = 2 ** Math.ceil(Math.log2(nodes.length) - 1);
  return digest(NODE, rootOf(nodes.slice(0, half)), rootOf(nodes.slice(half)));
}

const digest = (kind: string, ...parts: readonly Buffer[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat([Buffer.from(kind), ...parts]))
    .digest();
