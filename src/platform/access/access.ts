import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { routeConfig } from '../http/route-config.js';
import { type Role } from './viewer.js';

export const ACCESS = 'eindach:access';

/** Who may call: anybody without signing in, or the named roles. */
export type AccessRule = readonly ['public'] | readonly [Role, ...Role[]];

/** Member of the contract that holds the rule of an operation. */
export const REQUIRED_PERMISSION = 'x-required-permission';

/** States who may call a route or resolver. What states nothing is denied, and a contract test names it. */
export const Access = (...rule: AccessRule) =>
  applyDecorators(
    SetMetadata(ACCESS, rule),
    routeConfig({ access: rule }),
    ApiExtension(REQUIRED_PERMISSION, [...rule]),
  );

/** Config of a route that answers everybody, and those who have signed in differently. */
export const KNOWS_ITS_CALLER = { knowsItsCaller: true } as const;

/** Whether a token that comes along is looked at where nobody has to sign in; in GraphQL each field says whether it asks. */
export const looksAtTokens = ({ routeOptions: { url, config } }: FastifyRequest): boolean =>
  url === '/graphql' || 'knowsItsCaller' in config;

/** Whether the route of a request is for people who have signed in, as known before its body is read. */
export function asksWhoItIs({ routeOptions }: FastifyRequest): boolean {
  const { access } = routeOptions.config as { access?: AccessRule };
  return access !== undefined && access[0] !== 'public';
}
