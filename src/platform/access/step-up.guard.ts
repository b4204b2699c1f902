import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config/index.js';
import { wantsCsv } from '../http/wants-csv.js';
import { DomainError } from '../problem/domain-error.js';
import { FRESH_SIGN_IN, type FreshSignInRule } from './fresh-sign-in.js';
import { requestOf } from './request-of.js';
import { proofOf } from './sign-in-proof.js';

/** Stands before what a stolen token must not be able to do; a front end leads through the sign-in once more. */
@Injectable()
export class StepUpGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** @throws DomainError `request/step-up-required` with what the sign-in has to be */
  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<FreshSignInRule | undefined>(FRESH_SIGN_IN, context.getHandler());
    const request = requestOf(context);
    if (rule === undefined || (rule === 'as-csv' && !wantsCsv(request.headers.accept))) return true;
    const { age, acr } = proofOf(request);
    const { stepUpAge: maxAge, stepUpAcr: acrValues } = this.config;
    const isFresh = age !== null && age <= maxAge;
    const isStrong = acrValues.length === 0 || (acr !== null && acrValues.includes(acr));
    if (isFresh && isStrong) return true;
    throw new DomainError('request/step-up-required', { maxAge, acrValues });
  }
}
