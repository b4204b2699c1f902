import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { IMPLIED_PURPOSES } from '../../access-policy/index.js';
import {
  ACCESS,
  type AccessRule,
  currentBasis,
  NO_PERSONAL_DATA,
  requestOf,
  type SignedRequest,
  stateInErrand,
} from '../../platform/access/index.js';
import { CHANGES_NOTHING } from '../../platform/idempotency/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type AccessBasis, OpenMatter, type SaidAbout } from '../acts/open-matter.js';
import { askedFor, mayChange } from './asked-for.js';
import { noteAccess } from './noted-access.js';

/** Stands before every operation whose answer may be about a person: asks what for, and notes what has to be logged. */
@Injectable()
export class PurposeGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(OpenMatter) private readonly matters: OpenMatter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, handler);
    const request = requestOf(context);
    if (rule?.[0] === 'public' || request.user === undefined) return true;
    if (this.reflector.get<boolean | undefined>(NO_PERSONAL_DATA, handler) === true) {
      const implied = IMPLIED_PURPOSES[request.user.role];
      if (implied !== undefined) stateInErrand({ purpose: implied, reference: null });
      return true;
    }
    const changes = mayChange(context) && this.reflector.get<boolean | undefined>(CHANGES_NOTHING, handler) !== true;
    const access = changes ? 'changing' : 'reading';
    for (const asked of askedFor(context)) {
      const basis = await this.matters.run(request.user, { matter: asked.objectId, access }, saidAbout(request));
      noteAccess(request, { ...asked, ...basis });
      stateOnce(basis);
    }
    return true;
  }
}

/**
 * Whatever a request reads and changes, it does for one purpose: the database is told it with every transaction.
 * @throws DomainError `access/one-purpose`
 */
function stateOnce(basis: AccessBasis): void {
  const { purpose } = currentBasis();
  if (purpose !== null && purpose !== basis.purpose) throw new DomainError('access/one-purpose');
  stateInErrand(basis);
}

function saidAbout({ headers }: SignedRequest): SaidAbout {
  const header = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return { purpose: header('x-purpose'), reference: header('x-reference'), reason: header('x-reason') };
}
