import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { CaseLeads } from '../persistence/case-leads.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { Desks, type Desk } from './desks.js';
import { newDraft, newHandOff, type Way } from './new-hand-off.js';
import { type Offer } from './offer.js';
import { type Start, startOf } from './origin-of-an-offer.js';
import { PlaceHandOff } from './place-hand-off.js';
import { TransferDesk } from './transfer-desk.js';

/** Hands a matter over: the law is asked, the office is found, the first filing date is fixed, the person gets a receipt. */
@Injectable()
export class OfferHandOff {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(TransferDesk) private readonly transfers: TransferDesk,
    @Inject(PlaceHandOff) private readonly place: PlaceHandOff,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Created and submitted in one; a draft is only created, and the law is asked when it is submitted.
   * @throws DomainError `hand-off/unknown-service`, `hand-off/no-office`, `hand-off/not-accepted-here`,
   * `hand-off/transfer-refused`, `hand-off/transfer-unreadable`, `hand-off/filed-in-future`, `hand-off/no-sender`,
   * `hand-off/already-under-way`, `hand-off/competence-disputed`, `hand-off/case-closed`,
   * `hand-off/not-found` and `hand-off/not-come-back` for what it takes up
   */
  async run(offer: Offer, viewer: Viewer): Promise<HandOffEntity> {
    const made = await this.made(offer, viewer);
    if (made !== null) return made;
    const from = deskOf(viewer);
    this.place.assertService(offer.service);
    const start = await this.work.read((tx) => startOf(tx, offer, from, this.clock.today(), viewer));
    const found = await this.work.read((tx) => new Desks(tx, this.clock.today()).receiverOf(start.offer));
    const way = { from, ...found };
    return offer.draft === true ? this.keepDraft(start, way, viewer) : this.offer(start, way, viewer);
  }

  private made({ id }: Offer, viewer: Viewer): Promise<HandOffEntity | null> {
    return this.work.read((tx) => (id === undefined ? Promise.resolve(null) : tx.of(HandOffs).visible(id, viewer)));
  }

  private async keepDraft({ offer, origin }: Start, way: Omit<Way, 'transfer'>, viewer: Viewer) {
    if (Object.keys(offer.content).length === 0) throw new DomainError('hand-off/nothing-travels');
    const row = newDraft(offer, way, origin, this.clock.now());
    await this.work.run(async (tx) => {
      await assertCaseOpen(tx, row);
      await this.place.draft(tx, row, viewer);
    });
    return row;
  }

  private async offer({ offer, origin, receivedOn }: Start, way: Omit<Way, 'transfer'>, viewer: Viewer) {
    const transfer = await this.transfers.allow({ offer, ...way, today: this.clock.today() }, viewer);
    const row = newHandOff(offer, { ...way, transfer }, origin, this.clock.now());
    await this.work.run(async (tx) => {
      await assertCaseOpen(tx, row);
      await this.place.within(tx, row, receivedOn, viewer);
    });
    return row;
  }
}

/** Who closes the case waits for the hand-off, or the hand-off for them. Whoever does not see the case is told nothing of it. */
async function assertCaseOpen(tx: Tx, { caseId }: HandOffEntity): Promise<void> {
  const lead = caseId === null ? null : await tx.of(CaseLeads).lock(caseId);
  if (lead !== null && lead.endedAt !== null) throw new DomainError('hand-off/case-closed');
}

/** @throws DomainError `hand-off/no-sender` where the viewer acts for no office */
export function deskOf({ authority, office }: Viewer): Desk {
  if (authority === null || office === null) throw new DomainError('hand-off/no-sender');
  return { authority, office };
}
