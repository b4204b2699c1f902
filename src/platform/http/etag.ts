import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader, ApiPreconditionFailedResponse } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
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

/** Says in the contract that the caller names a version; `conflict` is the code where it is no longer the current one. */
export const ActsOnVersion = (conflict: string, example = 1) =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'ETag of the version you act on',
      example: `"${example}"`,
    }),
    ApiPreconditionFailedResponse({ description: conflict }),
  );

/** Says which version of a single resource was answered, as a strong ETag (RFC 9110 § 8.8.3). */
@Injectable()
export class VersionEtag implements NestInterceptor<{ version: number }> {
  intercept(context: ExecutionContext, next: CallHandler<{ version: number }>): Observable<{ version: number }> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body) => {
        void reply.header('ETag', `"${body.version}"`);
        return body;
      }),
    );
  }
}
