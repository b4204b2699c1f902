import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type ReceiptWarning } from '../domain/filing-date.js';
import { CompetenceDisputes } from '../persistence/competence-disputes.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { Desks, type Desk } from './desks.js';
import { type Forwarding, onwardOffer, onwardService } from './forwarding.js';
import { type Offer } from './offer.js';
import { newHandOff, type Way } from './new-hand-off.js';
import { PlaceHandOff } from './place-hand-off.js';
import { type Moved, stepFor } from './side-of.js';
import { TakeStep } from './take-step.js';
import { TransferDesk } from './transfer-desk.js';

export interface Forwarded {
  /** The hand-off it goes on as. */
  readonly successor: HandOffEntity;
  /** What must be said where only the receipt of the competent body counts; `null` where the first one does. */
  readonly warning: ReceiptWarning | null;
}

/**
 * Passes a matter on that belongs elsewhere (§ 16 Abs. 2 SGB I and its parallels): the forwarder becomes the sender of a
 * successor, needs a row of the transfer law for it, and the first filing date travels along.
 */
@Injectable()
export class ForwardHandOff {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(TransferDesk) private readonly transfers: TransferDesk,
    @Inject(TakeStep) private readonly takeStep: TakeStep,
    @Inject(PlaceHandOff) private readonly place: PlaceHandOff,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The successor; a repeat by the same account gives the same one.
   * @throws DomainError `hand-off/not-found`, `hand-off/version-conflict`, `hand-off/not-allowed`, `hand-off/circle`,
   * `hand-off/competence-disputed` and what `OfferHandOff` throws about office, service and transfer
   */
  async run(forwarding: Forwarding, viewer: Viewer): Promise<Forwarded> {
    const before = await this.work.read((tx) => tx.of(HandOffs).visible(forwarding.id, viewer));
    if (before === null) throw new DomainError('hand-off/not-found');
    const done = await this.work.read((tx) => repeated(tx, before, forwarding, viewer));
    if (done !== null) return { successor: done, warning: this.place.warningFor(done) };
    allowed(before, forwarding, viewer);
    const way = await this.wayFor(before, forwarding, viewer);
    return this.work.run((tx) => this.pass(tx, forwarding, way, viewer));
  }

  private onward(before: HandOffEntity, forwarding: Forwarding): Offer {
    return onwardOffer(before, forwarding, this.transfers.documentsOf(onwardService(before, forwarding)));
  }

  private async wayFor(before: HandOffEntity, forwarding: Forwarding, viewer: Viewer): Promise<Way> {
    const offer = this.onward(before, forwarding);
    const from = { authority: before.toAuthority, office: before.toOffice };
    this.place.assertService(offer.service);
    const { to, routing } = await this.work.read(async (tx) => {
      const found = await new Desks(tx, this.clock.today()).receiverOf(offer);
      await tx.asSystem(() => assertWayOpen(tx, before, found.to));
      return found;
    });
    const transfer = await this.transfers.allow({ offer, from, to, today: this.clock.today() }, viewer);
    return { from, to, routing, transfer };
  }

  private async pass(tx: Tx, forwarding: Forwarding, way: Way, viewer: Viewer): Promise<Forwarded> {
    const before = await tx.of(HandOffs).lockVisible(forwarding.id, viewer);
    if (before === null) throw new DomainError('hand-off/not-found');
    const { state: to, effects } = allowed(before, forwarding, viewer);
    await tx.asSystem(() => assertWayOpen(tx, before, way.to));
    const { note } = forwarding;
    const passed = await this.takeStep.within(tx, before, { action: 'forward', to, effects, note }, viewer);
    const successor = newHandOff(
      this.onward(before, forwarding),
      way,
      { filedOn: before.filedOn, filedWith: before.filedWith, predecessor: before.id, after: before },
      passed.changedAt,
    );
    await this.place.within(tx, successor, await this.arrivalAt(tx, passed), viewer);
    return { successor, warning: this.place.warningFor(successor) };
  }

  /** The day it reached the forwarder. */
  private async arrivalAt(tx: Tx, { id, toOffice }: HandOffEntity): Promise<LocalDate> {
    const receipts = await tx.of(HandOffs).receipts(id);
    const own = receipts.find(({ kind, issuedByOffice }) => kind === 'R1' && issuedByOffice === toOffice);
    return own?.receivedOn ?? this.clock.today();
  }
}

function allowed(before: HandOffEntity, { version }: Forwarding, viewer: Viewer): Moved {
  if (before.version !== version)
    throw new DomainError('hand-off/version-conflict', { currentVersion: before.version });
  return stepFor(before, 'forward', viewer);
}

/** No office sees a matter twice, unless a human found it to be competent after all. */
async function assertWayOpen(tx: Tx, before: HandOffEntity, { office }: Desk): Promise<void> {
  const disputes = tx.of(CompetenceDisputes);
  if (await disputes.isOpen(before)) throw new DomainError('hand-off/competence-disputed');
  const chain = await tx.of(HandOffs).chain(before.chain);
  const met = chain.some(({ fromOffice, toOffice }) => fromOffice === office || toOffice === office);
  if (met && !(await disputes.foundCompetent(before, office))) throw new DomainError('hand-off/circle');
}

async function repeated(tx: Tx, before: HandOffEntity, { version }: Forwarding, viewer: Viewer) {
  if (before.state !== 'forwarded' || before.version !== version + 1) return null;
  const last = (await tx.of(HandOffs).events(before.id)).at(-1);
  return last?.account === viewer.account ? tx.of(HandOffs).successor(before) : null;
}
