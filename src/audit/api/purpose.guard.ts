import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  ACCESS,
  type AccessRule,
  NO_PERSONAL_DATA,
  requestOf,
  type SignedRequest,
  stateInErrand,
} from '../../platform/access/index.js';
import { OpenMatter, type SaidAbout } from '../acts/open-matter.js';
import { askedFor } from './asked-for.js';
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
    if (rule?.[0] === 'public' || this.reflector.get<boolean | undefined>(NO_PERSONAL_DATA, handler) === true)
      return true;
    const request = requestOf(context);
    if (request.user === undefined) return true;
    for (const asked of askedFor(context)) {
      const basis = await this.matters.run(request.user, asked.objectId, saidAbout(request));
      noteAccess(request, { ...asked, ...basis });
      stateInErrand(basis);
    }
    return true;
  }
}

function saidAbout({ headers }: SignedRequest): SaidAbout {
  const header = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return { purpose: header('x-purpose'), reference: header('x-reference'), reason: header('x-reason') };
}
