import type { FastifyRequest } from 'fastify';

const REFUSED = new WeakMap<object, Set<string>>();

/** Keeps that a root field of the request was answered with a refusal, which tells nothing about anybody. */
export function noteRefused(request: FastifyRequest, responseKey: string): void {
  const known = REFUSED.get(request) ?? new Set();
  REFUSED.set(request, known.add(responseKey));
}

export const wasRefused = (request: FastifyRequest, responseKey: string): boolean =>
  REFUSED.get(request)?.has(responseKey) ?? false;
