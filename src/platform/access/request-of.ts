import { type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { type Viewer } from './viewer.js';

export type SignedRequest = FastifyRequest & { user?: Viewer };

/** The HTTP request behind a REST call or a GraphQL operation. */
export function requestOf(context: ExecutionContext): SignedRequest {
  if (context.getType<string>() !== 'graphql') return context.switchToHttp().getRequest<SignedRequest>();
  return GqlExecutionContext.create(context).getContext<{ req: SignedRequest }>().req;
}
