import { SetMetadata } from '@nestjs/common';
import { type Role } from './viewer.js';

export const ACCESS = 'eindach:access';

/** Who may call: anybody without signing in, or the named roles. */
export type AccessRule = readonly ['public'] | readonly [Role, ...Role[]];

/** States who may call a route or resolver. What states nothing is denied, and a contract test names it. */
export const Access = (...rule: AccessRule) => SetMetadata(ACCESS, rule);
