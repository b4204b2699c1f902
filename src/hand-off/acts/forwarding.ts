import { type ConsentLevel, type Facts } from '../../authority-kit/index.js';
import { type AreaKey } from '../../catalogue/index.js';
import { type DocumentedRequest } from '../domain/documented-request.js';
import { passedOn } from '../domain/documents.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { type Offer } from './offer.js';

/** Passing a received matter on, on the version of it that was seen. */
export interface Forwarding {
  readonly id: string;
  readonly version: number;
  /** The next authority, and its office or the place from which the office follows. */
  readonly to: string;
  readonly toOffice?: string;
  readonly place?: AreaKey;
  /** Where it turned out to be about another service. */
  readonly service?: string;
  /** The service the forwarder acts in, where that proves its task. */
  readonly fromService?: string;
  /** Row of the transfer law the forwarder relies on. */
  readonly transfer: string;
  readonly consent: ConsentLevel;
  /** The request it answers, where the row is set in motion by one. */
  readonly request?: DocumentedRequest;
  /** What travels on; all that was received where it is left out. */
  readonly content?: Readonly<Record<string, string>>;
  readonly facts: Facts;
  readonly note?: string;
}

/** The service it goes on as. */
export const onwardService = (before: HandOffEntity, { service }: Forwarding): string => service ?? before.service;

/** What the forwarder offers: the same matter, under its own legal basis; `declared` are the papers its service asks for. */
export function onwardOffer(before: HandOffEntity, forwarding: Forwarding, declared: readonly string[]): Offer {
  const { to, toOffice, place, fromService, transfer, consent, request, facts } = forwarding;
  const content = forwarding.content ?? (before.content as Record<string, string>);
  const carried = { kind: before.kind, fields: Object.keys(content), declared };
  const { documents, gaps } = passedOn(carried, { documents: before.documents, gaps: before.documentGaps });
  return {
    caseId: before.caseId ?? undefined,
    personId: before.personId ?? undefined,
    kind: before.kind,
    urgency: before.urgency,
    service: onwardService(before, forwarding),
    content,
    documents,
    documentGaps: gaps,
    to,
    toOffice,
    place,
    fromService,
    transfer,
    consent,
    request,
    facts,
  };
}
