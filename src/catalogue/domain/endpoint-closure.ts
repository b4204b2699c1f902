import type { LocalDate } from '../../authority-kit/index.js';
import type { Office } from './office.js';

/** Why nothing can be handed over there for a while; a code, so that nobody can be named. */
export const CLOSURE_REASONS = [
  'at-capacity',
  'staff-shortage',
  'relocation',
  'technical-fault',
  'reorganisation',
  'other',
] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];

/** Hand-off endpoints that were closed together: of an authority or one office of it, for every service or one. */
export interface EndpointClosure {
  readonly id: string;
  readonly authority: string;
  /** `null`: every office of the authority. */
  readonly office: string | null;
  /** `null`: every service. */
  readonly service: string | null;
  readonly reason: ClosureReason;
  /** Last day it is closed; `null` until somebody reopens it. */
  readonly until: LocalDate | null;
  /** When it was closed. */
  readonly createdAt: Date;
  /** When it was reopened. */
  readonly reopenedAt: Date | null;
  readonly version: number;
}

/** Where a service of one office receives hand-offs; without a service, all of the office together. */
export interface Endpoint {
  readonly office: Pick<Office, 'id' | 'authority'>;
  readonly service: string | null;
}

/** Whether it still keeps something closed on `today`. */
export const isClosedOn = ({ reopenedAt, until }: EndpointClosure, today: LocalDate): boolean =>
  reopenedAt === null && (until === null || today <= until);

/** The closure that keeps the endpoint closed the longest; `undefined` where it is open. */
export function closureOf(
  { office, service }: Endpoint,
  closures: readonly EndpointClosure[],
  today: LocalDate,
): EndpointClosure | undefined {
  const closed = closures.filter(
    (one) => concerns(one, office) && (one.service ?? service) === service && isClosedOn(one, today),
  );
  return closed.toSorted((one, other) => lastDay(other).localeCompare(lastDay(one)))[0];
}

/** Whether the closure is about the office, be it for one service only. */
export const concerns = (closure: EndpointClosure, { id, authority }: Endpoint['office']): boolean =>
  closure.authority === authority && (closure.office ?? id) === id;

const lastDay = ({ until }: EndpointClosure): string => until ?? '9999-12-31';
