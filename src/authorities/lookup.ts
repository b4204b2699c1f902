import type { Authority, PublicService } from '../authority-kit/index.js';
import * as register from './register.js';

/** Every declared authority, by id. */
export const AUTHORITIES: readonly Authority[] = Object.values(register).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Every public service of every authority. */
export const SERVICES: readonly PublicService[] = AUTHORITIES.flatMap((authority) => authority.services);

const authorities = new Map(AUTHORITIES.map((authority) => [authority.id, authority]));
const services = new Map(SERVICES.map((service) => [service.id, service]));

/** The authority with this id, or `undefined` where nobody declared it. */
export function authorityById(id: string): Authority | undefined {
  return authorities.get(id);
}

/** The service with this id, whichever authority provides it, or `undefined`. */
export function serviceById(id: string): PublicService | undefined {
  return services.get(id);
}
