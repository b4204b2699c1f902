import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { DomainError } from '../problem/index.js';

/**
 * The version the caller acts on, from `If-Match` (RFC 9110 § 13.1.1); only strong tags of one version are ours.
 * @throws DomainError `request/version-required`
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const [, version] = /^"(\d{1,9})"$/.exec(header ?? '') ?? [];
  if (version === undefined) throw new DomainError('request/version-required');
  return Number(version);
});

/** Says which version was answered (RFC 9110 § 8.8.3). */
export function setEtag(reply: FastifyReply, version: number): void {
  void reply.header('ETag', `"${version}"`);
}
