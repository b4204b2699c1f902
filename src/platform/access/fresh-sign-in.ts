import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const FRESH_SIGN_IN = 'eindach:fresh-sign-in';

/** Member of the contract that marks an operation which needs a fresh sign-in. */
export const NEEDS_FRESH_SIGN_IN = 'x-fresh-sign-in';

/** Each time, or only where the answer is taken away as a file. */
export type FreshSignInRule = 'always' | 'as-csv';

/** A stolen token is not enough: whoever does this has signed in a moment ago, or by stronger means (RFC 9470). */
export const FreshSignIn = (rule: FreshSignInRule = 'always') =>
  applyDecorators(SetMetadata(FRESH_SIGN_IN, rule), ApiExtension(NEEDS_FRESH_SIGN_IN, rule));
