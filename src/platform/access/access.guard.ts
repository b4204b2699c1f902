import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '../problem/domain-error.js';
import { ACCESS, type AccessRule } from './access.js';
import { signIn } from './bearer.js';
import { signInToErrand } from './errand.js';
import { requestOf } from './request-of.js';

/** Closed by default: a handler without an access rule is refused for everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (rule?.[0] === 'public') return true;
    const viewer = await signIn(requestOf(context));
    if (rule === undefined || !rule.some((role) => role === viewer.role)) {
      throw new DomainError('request/forbidden');
    }
    signInToErrand(viewer);
    return true;
  }
}
