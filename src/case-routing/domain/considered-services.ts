import { inForce, type LocalDate, type PublicService } from '../../authority-kit/index.js';
import type { Fault } from '../../platform/problem/index.js';
import { LIFE_EVENTS } from '../law/life-events.js';
import type { Concern } from './route-request.js';

export type Considered =
  | { readonly kind: 'considered'; readonly services: ReadonlySet<string> }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** The services the concerns are about: those they name and those of their life events; without a concern, all in force. */
export function consideredServices(
  concerns: readonly Concern[],
  services: readonly PublicService[],
  today: LocalDate,
): Considered {
  const valid = services.filter((service) => inForce(service, today)).map(({ id }) => id);
  if (concerns.length === 0) return { kind: 'considered', services: new Set(valid) };
  const faults = concerns.flatMap((concern, index) => faultOf(concern, index, services, valid) ?? []);
  if (faults.length > 0) return { kind: 'refused', faults };
  return { kind: 'considered', services: new Set(concerns.flatMap(servicesOf)) };
}

function faultOf(
  concern: Concern,
  index: number,
  services: readonly PublicService[],
  valid: readonly string[],
): Fault | undefined {
  if ('lifeEvent' in concern) {
    if (LIFE_EVENTS.some(({ id }) => id === concern.lifeEvent)) return undefined;
    return { pointer: `/concerns/${index}/lifeEvent`, code: 'unknown-life-event', message: 'no such life event' };
  }
  if (valid.includes(concern.service)) return undefined;
  const pointer = `/concerns/${index}/service`;
  return services.some(({ id }) => id === concern.service)
    ? { pointer, code: 'service-not-in-force', message: 'the service does not exist on this day' }
    : { pointer, code: 'unknown-service', message: 'no such service' };
}

const servicesOf = (concern: Concern): readonly string[] =>
  'service' in concern
    ? [concern.service]
    : LIFE_EVENTS.filter(({ id }) => id === concern.lifeEvent).flatMap((event) => event.services);
