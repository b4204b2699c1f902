import type { FastifyRequest } from 'fastify';
import { routeConfig } from '../http/route-config.js';
import { type RateName } from './rate-policy.js';

/** Counts each request of an account to this route under another policy, too. */
export const CountedAs = (policy: RateName): MethodDecorator => routeConfig({ countedAs: policy });

/** The policies that the route of a request has beside those of every route. */
export function policiesOfRoute({ routeOptions }: FastifyRequest): RateName[] {
  const { countedAs } = routeOptions.config as { countedAs?: RateName };
  return countedAs === undefined ? [] : [countedAs];
}
