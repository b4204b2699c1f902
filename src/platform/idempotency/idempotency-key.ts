import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../problem/index.js';

/**
 * A String of RFC 9651 in quotes, as the draft wants it (§ 2.1), or the same characters without them, as many clients send it;
 * 255 characters at most.
 */
const KEY = /^(?:"([\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x5b\x5d-\x7e]{1,255}))$/;

/** @throws DomainError `idempotency/key-missing` where there is none that can be read */
export function idempotencyKeyOf({ headers }: FastifyRequest): string {
  const header = headers['idempotency-key'];
  const [, quoted, bare] = KEY.exec(typeof header === 'string' ? header : '') ?? [];
  const key = quoted ?? bare;
  if (key === undefined) throw new DomainError('idempotency/key-missing');
  return key;
}

/** What is stored of a key, SHA-256 in hexadecimal digits: a client chooses its keys itself, and one may name a person. */
export const digestOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');
