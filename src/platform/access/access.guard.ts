import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { DomainError } from '../problem/domain-error.js';
import { ACCESS, type AccessRule } from './access.js';
import { signInToErrand } from './errand.js';
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

/** Closed by default: a handler without an access rule is refused for everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly bearer = new BearerGuard();

  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (rule?.[0] === 'public') return true;
    await this.bearer.canActivate(context);
    const viewer = requestOf(context).user;
    if (rule === undefined || viewer === undefined || !rule.some((role) => role === viewer.role)) {
      throw new DomainError('request/forbidden');
    }
    signInToErrand(viewer);
    return true;
  }
}
