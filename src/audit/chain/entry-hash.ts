import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '../../platform/signing/index.js';
import { CHAINS_OF_EACH } from '../domain/chain-numbers.js';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The chain that what happens to this object belongs to, always the same one. */
export function chainOf(objectId: string): number {
  return createHash('sha256').update(objectId).digest().readUInt32BE() % CHAINS_OF_EACH;
}

/** The same for the log of accesses, whose chains come after those of the acts. */
export const accessChainOf = (objectId: string): number => CHAINS_OF_EACH + chainOf(objectId);

/** What is hashed of a row: as JSON keeps it, without what is not there, so that a later column changes no earlier hash. */
export function saidBy(row: object): JsonValue {
  const there = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return JSON.parse(JSON.stringify(Object.fromEntries(there))) as JsonValue;
}

/** SHA-256 over the hash of the entry before and the canonical JSON (RFC 8785) of this one. */
export const entryHash = (previous: string, said: JsonValue): string => sha256(`${previous}${canonicalJson(said)}`);
