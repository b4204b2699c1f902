import type { Authority, NextHandOff, PublicService } from './authority.js';
import { TRANSFER_PROFILES, type TransferProfileId } from './transfer-profiles.js';

/** A next step as a service names it; the terms of its transfer follow from the row. */
export interface NextStep {
  readonly service: string;
  readonly authority: string;
  readonly why: string;
  readonly transfer: TransferProfileId;
}

type Optional = 'leikaKey' | 'conditionNote' | 'doubts' | 'note' | 'validFrom' | 'validUntil';
type Given = Omit<PublicService, 'authority' | 'nextHandOffs' | Optional>;

/** A service as its file declares it; what is left out is not known (`null`) or does not exist (`[]`). */
export interface ServiceDraft extends Given, Partial<Pick<PublicService, Optional>> {
  readonly nextHandOffs: readonly NextStep[];
}

/** A service that has not yet been given to its authority. */
export type ServiceDeclaration = Omit<PublicService, 'authority'>;

/** An authority as its file declares it; services take its id. */
export interface AuthorityDraft extends Omit<Authority, 'services' | 'validFrom' | 'validUntil'> {
  readonly services: readonly ServiceDeclaration[];
  readonly validFrom?: Authority['validFrom'];
  readonly validUntil?: Authority['validUntil'];
}

/** Completes and freezes a service. */
export function defineService(draft: ServiceDraft): ServiceDeclaration {
  return deepFreeze({
    leikaKey: null,
    conditionNote: null,
    doubts: [],
    note: null,
    validFrom: null,
    validUntil: null,
    ...draft,
    nextHandOffs: draft.nextHandOffs.map((step): NextHandOff => ({ ...step, ...TRANSFER_PROFILES[step.transfer] })),
  });
}

/** Completes and freezes an authority; its services become its own. */
export function defineAuthority(draft: AuthorityDraft): Authority {
  return deepFreeze({
    validFrom: null,
    validUntil: null,
    ...draft,
    services: draft.services.map((service): PublicService => ({ ...service, authority: draft.id })),
  });
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part);
  }
  return Object.freeze(value);
}
