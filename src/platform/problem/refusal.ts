import { type ErrorDetails } from './domain-error.js';
import { type RefusalKind } from './problem-table.js';

/** Where the problem table says nothing else. What is in no row is a fault, and no answer of a mutation. */
const BY_STATUS: Readonly<Record<number, RefusalKind>> = {
  403: 'NotPermitted',
  404: 'NotFound',
  409: 'InvalidTransition',
  410: 'NotFound',
  412: 'VersionConflict',
  422: 'InvalidInput',
};

/** A problem as data of a mutation, with whatever the details say. */
export class Refusal {
  constructor(
    readonly kind: RefusalKind,
    details: Omit<Told, 'title' | 'status'> & { readonly message: string },
  ) {
    Object.assign(this, { errors: [], missing: [], legalBasis: [], ...details });
  }
}

interface Told extends ErrorDetails {
  readonly code: string;
  readonly title: string;
  readonly status: number;
}

/** Of a problem that the caller can do something about; `undefined` of a fault. `declared` is what the problem table says. */
export function refusalOf({ title: message, status, ...rest }: Told, declared?: RefusalKind): Refusal | undefined {
  const kind = declared ?? BY_STATUS[status];
  return kind && new Refusal(kind, { ...rest, message });
}
