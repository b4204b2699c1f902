import { randomUUID } from 'node:crypto';
import { RULE_VERSION } from '../../authority-kit/index.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type Desk } from './desks.js';
import { type Offer } from './offer.js';
import { type AllowedTransfer } from './transfer-desk.js';

/** Where it goes and why it may. */
export interface Way {
  readonly from: Desk;
  readonly to: Desk;
  readonly transfer: AllowedTransfer;
}

/** A link of a chain: what the first filing fixed, and what came before. */
export type Origin = Pick<HandOffEntity, 'filedOn' | 'filedWith'> & {
  readonly predecessor: Pick<HandOffEntity, 'id' | 'chain' | 'hops'> | null;
};

/** An offered hand-off; it has been created and submitted, so its version is 2. */
export function newHandOff(offer: Offer, way: Way, origin: Origin, at: Date): HandOffEntity {
  const { from, to, transfer } = way;
  const { predecessor } = origin;
  const id = offer.id ?? randomUUID();
  return {
    id,
    caseId: offer.caseId ?? null,
    personId: offer.personId ?? null,
    kind: offer.kind,
    state: 'offered',
    live: true,
    service: offer.service,
    ruleVersion: RULE_VERSION,
    fromAuthority: from.authority,
    fromOffice: from.office,
    toAuthority: to.authority,
    toOffice: to.office,
    urgency: offer.urgency,
    filedOn: origin.filedOn,
    filedWith: origin.filedWith,
    transfer: transfer.row,
    legalBasis: [...transfer.legalBasis],
    consent: offer.consent,
    fields: Object.keys(offer.content),
    content: offer.content,
    purgedAt: null,
    chain: predecessor?.chain ?? id,
    predecessor: predecessor?.id ?? null,
    hops: predecessor === null ? 0 : predecessor.hops + 1,
    version: 2,
    declaredComplete: false,
    disputed: false,
    unconfirmed: false,
    reasonCode: null,
    outcomeCode: null,
    createdAt: at,
    changedAt: at,
  };
}
