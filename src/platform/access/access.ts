import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { routeConfig } from '../http/route-config.js';
import { type Role } from './viewer.js';

export const ACCESS = 'eindach:access';

/** Who may call: anybody without signing in, or the named roles. */
export type AccessRule = readonly ['public'] | readonly [Role, ...Role[]];

/** States who may call a route or resolver. What states nothing is denied, and a contract test names it. */
export const Access = (...rule: AccessRule) =>
  applyDecorators(SetMetadata(ACCESS, rule), routeConfig({ access: rule }));

/** Whether the route of a request is for people who have signed in, as known before its body is read. */
export function asksWhoItIs({ routeOptions }: FastifyRequest): boolean {
  const { access } = routeOptions.config as { access?: AccessRule };
  return access !== undefined && access[0] !== 'public';
}
