import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { Desks, type Desk } from './desks.js';
import { newHandOff } from './new-hand-off.js';
import { type Offer } from './offer.js';
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
   * @throws DomainError `hand-off/unknown-service`, `hand-off/no-office`, `hand-off/not-accepted-here`,
   * `hand-off/transfer-refused`, `hand-off/transfer-unreadable`, `hand-off/filed-in-future`, `hand-off/no-sender`,
   * `hand-off/already-under-way`, `hand-off/competence-disputed`
   */
  async run(offer: Offer, viewer: Viewer): Promise<HandOffEntity> {
    const made = await this.made(offer, viewer);
    if (made !== null) return made;
    const from = deskOf(viewer);
    const today = this.clock.today();
    const { filedOn = today } = offer;
    this.place.assertService(offer.service);
    if (filedOn > today) throw new DomainError('hand-off/filed-in-future');
    const to = await this.work.read((tx) => new Desks(tx).receiverOf(offer));
    const transfer = await this.transfers.allow({ offer, from, to, today }, viewer);
    const origin = { filedOn, filedWith: from.authority, predecessor: null };
    const row = newHandOff(offer, { from, to, transfer }, origin, this.clock.now());
    await this.work.run((tx) => this.place.within(tx, row, filedOn, viewer));
    return row;
  }

  private made({ id }: Offer, viewer: Viewer): Promise<HandOffEntity | null> {
    return this.work.read((tx) => (id === undefined ? Promise.resolve(null) : tx.of(HandOffs).visible(id, viewer)));
  }
}

/** @throws DomainError `hand-off/no-sender` where the viewer acts for no office */
export function deskOf({ authority, office }: Viewer): Desk {
  if (authority === null || office === null) throw new DomainError('hand-off/no-sender');
  return { authority, office };
}
