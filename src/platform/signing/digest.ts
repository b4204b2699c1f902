import { createHash } from 'node:crypto';

/** The first `bytes` of the SHA-256 of `text`, as base64url. */
export function digestOf(text: string, bytes: number): string {
  return createHash('sha256').update(text).digest().subarray(0, bytes).toString('base64url');
}
