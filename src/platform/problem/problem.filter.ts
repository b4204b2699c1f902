import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import { Logger } from '../logging/index.js';
import { type Problem, Problems } from './problems.js';
import { noteRefused } from './refused-fields.js';
import { toDomainError } from './to-domain-error.js';

/** RFC 6750 § 3 and RFC 9449 § 7.1. */
const CHALLENGES = 'Bearer, DPoP algs="ES256 PS256 EdDSA"';

/** RFC 9470 § 3: which sign-in would do. */
function challengeOf({ code, maxAge, acrValues, title }: Problem): string {
  if (code !== 'REQUEST_STEP_UP_REQUIRED') return CHALLENGES;
  const acr = acrValues as readonly string[];
  const values = acr.length === 0 ? '' : `, acr_values="${acr.join(' ')}"`;
  return `Bearer error="insufficient_user_authentication", error_description="${title}", max_age="${String(maxAge)}"${values}`;
}

/**
 * Answers every error of a REST route as `application/problem+json`, and every rule that a mutation broke as its data;
 * other errors of a resolver travel on to the formatter.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(Problems) private readonly problems: Problems,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return this.inGraphql(error, GqlArgumentsHost.create(host));
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    return undefined;
  }

  private inGraphql(error: unknown, host: GqlArgumentsHost): unknown {
    const { parentType, schema, path } = host.getInfo<GraphQLResolveInfo>();
    if (parentType !== schema.getMutationType()) return error;
    const { req } = host.getContext<{ req: FastifyRequest }>();
    const refusal = this.problems.refusal(toDomainError(error), req.id);
    if (refusal === undefined) return error;
    noteRefused(req, String(path.key));
    return refusal;
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.problems.of(toDomainError(error), request.id);
    if (problem.status >= 500) this.log.fault(error, { traceId: problem.traceId });
    if (problem.status === 401) void reply.header('WWW-Authenticate', challengeOf(problem));
    if (problem.status === 503) void reply.header('Retry-After', '5');
    void reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}
