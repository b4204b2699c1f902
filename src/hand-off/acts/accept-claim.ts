import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { type ClaimAcceptance, offerToClaimant } from './claim-acceptance.js';
import { claimedMatter } from './claimed-matter.js';
import { Desks } from './desks.js';
import { newHandOff, type Way } from './new-hand-off.js';
import { assertNeeds } from './needs-of-a-move.js';
import { PlaceHandOff } from './place-hand-off.js';
import { type Moved, stepFor } from './side-of.js';
import { TakeStep } from './take-step.js';
import { TransferDesk } from './transfer-desk.js';

/** Accepts a claim: the claim is accepted and the case is offered to the claimant in one transaction, or nothing happens. */
@Injectable()
export class AcceptClaim {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(TransferDesk) private readonly transfers: TransferDesk,
    @Inject(TakeStep) private readonly takeStep: TakeStep,
    @Inject(PlaceHandOff) private readonly place: PlaceHandOff,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The transfer to the claimant; a repeat by the same account gives the same one.
   * @throws DomainError `hand-off/not-found`, `hand-off/version-conflict`, `hand-off/not-allowed`, `hand-off/step-incomplete`,
   * `hand-off/not-a-claim`, `hand-off/not-the-lead` and what `OfferHandOff` throws about office, service and transfer
   */
  async run(acceptance: ClaimAcceptance, viewer: Viewer): Promise<HandOffEntity> {
    const claim = await this.work.read((tx) => tx.of(HandOffs).visible(acceptance.id, viewer));
    if (claim === null) throw new DomainError('hand-off/not-found');
    const done = await this.work.read((tx) => repeated(tx, claim, acceptance, viewer));
    if (done !== null) return done;
    allowed(claim, acceptance, viewer);
    const way = await this.wayToClaimant(claim, acceptance, viewer);
    return this.work.run((tx) => this.accept(tx, acceptance, way, viewer));
  }

  private async wayToClaimant(claim: HandOffEntity, acceptance: ClaimAcceptance, viewer: Viewer): Promise<Way> {
    const offer = offerToClaimant(claim, acceptance);
    const from = { authority: claim.toAuthority, office: claim.toOffice };
    this.place.assertService(offer.service);
    const found = await this.work.read((tx) => new Desks(tx, this.clock.today()).receiverOf(offer));
    const today = this.clock.today();
    return { from, ...found, transfer: await this.transfers.allow({ offer, from, to: found.to, today }, viewer) };
  }

  private async accept(tx: Tx, acceptance: ClaimAcceptance, way: Way, viewer: Viewer): Promise<HandOffEntity> {
    const claim = await tx.of(HandOffs).lockVisible(acceptance.id, viewer);
    if (claim === null) throw new DomainError('hand-off/not-found');
    const { state: to, effects } = allowed(claim, acceptance, viewer);
    const offer = offerToClaimant(claim, acceptance);
    const caseId = offer.caseId ?? null;
    const matter = await tx.asSystem(() => claimedMatter(tx, claim, caseId, this.clock.today()));
    const { note } = acceptance;
    const accepted = await this.takeStep.within(tx, claim, { action: 'accept', to, effects, note }, viewer);
    const person = { personId: offer.personId ?? matter.personId ?? undefined };
    const origin = { filedOn: matter.filedOn, filedWith: matter.filedWith, predecessor: claim.id, after: null };
    const transfer = newHandOff({ ...offer, ...person }, way, origin, accepted.changedAt);
    await this.place.within(tx, transfer, matter.receivedOn, viewer);
    return transfer;
  }
}

function allowed(claim: HandOffEntity, { version, note }: ClaimAcceptance, viewer: Viewer): Moved {
  if (claim.kind !== 'CLAIM') throw new DomainError('hand-off/not-a-claim');
  if (claim.version !== version) throw new DomainError('hand-off/version-conflict', { currentVersion: claim.version });
  const step = stepFor(claim, 'accept', viewer);
  const needs = step.needs.filter((need) => need !== 'transfer-to-claimant');
  assertNeeds(needs, { id: claim.id, version, action: 'accept', note }, claim);
  return step;
}

async function repeated(tx: Tx, claim: HandOffEntity, { version }: ClaimAcceptance, viewer: Viewer) {
  if (claim.state !== 'accepted' || claim.version !== version + 1) return null;
  const last = (await tx.of(HandOffs).events(claim.id)).at(-1);
  return last?.account === viewer.account ? tx.of(HandOffs).successor(claim) : null;
}
