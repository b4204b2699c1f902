import { type ConsentLevel, type Facts } from '../../authority-kit/index.js';
import { type DocumentedRequest } from '../domain/documented-request.js';
import { type DocumentGap } from '../domain/documents.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type Offer } from './offer.js';

/** Giving a claimed case to the body that asks for it, on the version of the claim that was seen. */
export interface ClaimAcceptance {
  readonly id: string;
  readonly version: number;
  /** The case, where the claim names none: a claimant need not know it. */
  readonly caseId?: string;
  /** The service the holder acts in, where that proves its task. */
  readonly fromService?: string;
  /** Row of the transfer law the holder relies on. */
  readonly transfer: string;
  readonly consent: ConsentLevel;
  /** The request it answers, where the row is set in motion by one. */
  readonly request?: DocumentedRequest;
  /** What goes to the claimant. */
  readonly content: Readonly<Record<string, string>>;
  readonly documents?: readonly string[];
  readonly documentGaps?: readonly DocumentGap[];
  readonly facts: Facts;
  /** Why it is accepted though it was not declared complete. */
  readonly note?: string;
}

/** What the holder offers to the claimant: the claimed matter, under the basis of the holder. */
export function offerToClaimant(claim: HandOffEntity, acceptance: ClaimAcceptance): Offer {
  const { fromService, transfer, consent, request, content, documents, documentGaps, facts } = acceptance;
  return {
    caseId: claim.caseId ?? acceptance.caseId,
    personId: claim.personId ?? undefined,
    kind: 'TRANSFER',
    urgency: claim.urgency,
    service: claim.service,
    to: claim.fromAuthority,
    toOffice: claim.fromOffice,
    fromService,
    transfer,
    consent,
    request,
    content,
    documents,
    documentGaps,
    facts,
  };
}
