import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Two requests with the same fingerprint ask for the same thing. */
export function fingerprintOf({ method, url, headers, body }: FastifyRequest): string {
  const asked = JSON.stringify([method, url, headers['if-match'] ?? null, body ?? null]);
  return createHash('sha256').update(asked).digest('base64url');
}
