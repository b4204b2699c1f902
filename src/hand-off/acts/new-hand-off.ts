import { randomUUID } from 'node:crypto';
import { RULE_VERSION } from '../../authority-kit/index.js';
import { type RoutingNote } from '../domain/routing-note.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type Desk } from './desks.js';
import { type Offer } from './offer.js';
import { type AllowedTransfer } from './transfer-desk.js';

/** Where it goes and why it may. */
export interface Way {
  readonly from: Desk;
  readonly to: Desk;
  readonly transfer: AllowedTransfer;
  readonly routing: RoutingNote;
}

/** What the first filing fixed, and what came before. */
export type Origin = Pick<HandOffEntity, 'filedOn' | 'filedWith'> & {
  /** The hand-off it follows from. */
  readonly predecessor: string | null;
  /** The last link of the chain it goes on with; its own begins where that is `null`. */
  readonly after: Pick<HandOffEntity, 'chain' | 'hops'> | null;
};

/** A draft: nobody but the sender sees it, and the transfer law has not been asked. */
export function newDraft(offer: Offer, way: Omit<Way, 'transfer'>, origin: Origin, at: Date): HandOffEntity {
  const undecided = { row: offer.transfer, legalBasis: [] };
  const offered = newHandOff(offer, { ...way, transfer: undecided }, origin, at);
  return { ...offered, state: 'draft', version: 1, offeredAt: null, draft: { facts: offer.facts } };
}

/** An offered hand-off; it has been created and submitted, so its version is 2. */
export function newHandOff(offer: Offer, way: Way, origin: Origin, at: Date): HandOffEntity {
  const { from, to, transfer, routing } = way;
  const { predecessor, after } = origin;
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
    fromService: offer.fromService ?? null,
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
    request: offer.request ?? null,
    routing,
    fields: Object.keys(offer.content),
    content: offer.content,
    ...papersIn(offer),
    chain: after?.chain ?? id,
    predecessor,
    hops: after === null ? 0 : after.hops + 1,
    takesUp: offer.takesUp ?? null,
    version: 2,
    offeredAt: at,
    createdAt: at,
    changedAt: at,
    ...NOTHING_HAPPENED,
  };
}

const papersIn = ({ documents = [], documentGaps = [] }: Offer) => ({ documents: [...documents], documentGaps });

const NOTHING_HAPPENED = {
  draft: null,
  purgedAt: null,
  declaredComplete: false,
  disputed: false,
  unconfirmed: false,
  reasonCode: null,
  outcomeCode: null,
  outcomeOn: null,
  voidRequestedBy: null,
} as const;
