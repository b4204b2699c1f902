import { Inject, Injectable } from '@nestjs/common';
import { type ConsentLevel, inForce } from '../../authority-kit/index.js';
import {
  type AreaKey,
  closureOf,
  competentOffice,
  EndpointClosures,
  type Office,
  Offices,
} from '../../catalogue/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { CompetenceDisputes } from '../persistence/competence-disputes.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { type Desk } from './desks.js';
import { type Way } from './new-hand-off.js';
import { type Offer } from './offer.js';
import { TransferDesk } from './transfer-desk.js';

/**
 * Looks where a hand-off may go on by itself: to the office of the same authority that is competent for the place next, on the
 * same row of the transfer law. A sender who named the office chose it and chooses again; what needs a fact needs a human.
 */
@Injectable()
export class WayOut {
  constructor(
    @Inject(TransferDesk) private readonly transfers: TransferDesk,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(tx: Tx, handOff: HandOffEntity): Promise<Way | null> {
    const place = handOff.routing?.place ?? null;
    const isGone = handOff.purgedAt !== null || (handOff.erasedAt ?? null) !== null;
    if (place === null || isGone || (await tx.of(CompetenceDisputes).isOpen(handOff))) return null;
    const found = competentOffice(await this.openOffices(tx, handOff), handOff.toAuthority, place as AreaKey, {});
    if (found.kind !== 'competent') return null;
    const to = { authority: found.office.authority, office: found.office.id };
    const transfer = this.transfers.stillAllows(handOff, to, this.clock.today());
    if (transfer === null) return null;
    const from = { authority: handOff.fromAuthority, office: handOff.fromOffice };
    return { from, to, transfer, routing: { chosen: 'competent', place, facts: [] } };
  }

  /** Offices of the same authority that take hand-offs of the service and have not had the matter. */
  private async openOffices(tx: Tx, { toAuthority, service, chain }: HandOffEntity): Promise<Office[]> {
    const today = this.clock.today();
    const closures = await tx.of(EndpointClosures).open();
    const earlier = await tx.of(HandOffs).chain(chain);
    const met = earlier.flatMap(({ fromOffice, toOffice }) => [fromOffice, toOffice]);
    return (await tx.of(Offices).list(toAuthority)).filter(
      (office) =>
        office.acceptsHandOffs &&
        inForce(office, today) &&
        !met.includes(office.id) &&
        closureOf({ office, service }, closures, today) === undefined,
    );
  }
}

/** What was offered before, now to another office. */
export function offerAgain(before: HandOffEntity, { authority, office }: Desk): Offer {
  const { kind, urgency, service, transfer, documents, documentGaps } = before;
  return {
    caseId: before.caseId ?? undefined,
    personId: before.personId ?? undefined,
    kind,
    urgency,
    service,
    content: before.content as Record<string, string>,
    documents,
    documentGaps,
    to: authority,
    toOffice: office,
    fromService: before.fromService ?? undefined,
    transfer,
    consent: before.consent as ConsentLevel,
    request: before.request ?? undefined,
    facts: {},
  };
}
