import { Injectable, type ExecutionContext } from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { AuthGuard } from '@nestjs/passport';
import { DomainError } from '../problem/domain-error.js';
import { requestOf, type SignedRequest } from './request-of.js';
import { type Viewer } from './viewer.js';

/** Signs a request in by its bearer token, through passport. */
@Injectable()
class BearerGuard extends AuthGuard('jwt') {
  override getRequest(context: ExecutionContext): SignedRequest {
    return requestOf(context);
  }

  override handleRequest<V = Viewer>(fault: unknown, viewer: V | false, why: unknown): V {
    for (const error of [fault, why]) if (error instanceof DomainError) throw error;
    if (fault !== null && fault !== undefined) throw fault;
    if (!viewer) throw new DomainError('request/unauthenticated');
    return viewer;
  }
}

const bearer = new BearerGuard();

/**
 * Finds out who asks, once for each request.
 * @throws DomainError `request/unauthenticated`
 */
export async function signIn(request: SignedRequest): Promise<Viewer> {
  if (request.user === undefined) await bearer.canActivate(new ExecutionContextHost([request]));
  if (request.user === undefined) throw new DomainError('request/unauthenticated');
  return request.user;
}
