import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { closureOf, type EndpointClosure, EndpointClosures } from '../../catalogue/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { takeStep } from '../domain/states.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { type WaitingFate } from '../persistence/waiting-hand-off.entity.js';
import { WaitingHandOffs } from '../persistence/waiting-hand-offs.js';
import { newHandOff, type Way } from './new-hand-off.js';
import { arrivalAtSender } from './origin-of-an-offer.js';
import { PlaceHandOff } from './place-hand-off.js';
import { nowOf } from './side-of.js';
import { TakeStep } from './take-step.js';
import { offerAgain, WayOut } from './way-out.js';

/** Hand-offs looked at in one run; the rest follows a minute later. */
const BATCH = 500;

/**
 * What becomes of hand-offs that wait where an endpoint was closed: each goes on to the next competent office on the same basis
 * or, where that is not certain, stays with its sender, who is told. Each in a transaction of its own, and each once.
 */
@Injectable()
export class RerouteWaiting {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(WayOut) private readonly wayOut: WayOut,
    @Inject(TakeStep) private readonly takeStep: TakeStep,
    @Inject(PlaceHandOff) private readonly place: PlaceHandOff,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Closures that keep something closed, each with what has to be settled because of it. */
  unsettled(): Promise<{ closure: EndpointClosure; handOffs: readonly string[] }[]> {
    return this.work.read(async (tx) => {
      const found: { closure: EndpointClosure; handOffs: readonly string[] }[] = [];
      for (const closure of await tx.of(EndpointClosures).open()) {
        found.push({ closure, handOffs: await tx.of(WaitingHandOffs).unsettled(closure, BATCH) });
      }
      return found;
    });
  }

  /** Settles one of them; does nothing where somebody else is at it, has taken it on, or the endpoint is open again. */
  async run(id: string, closure: EndpointClosure): Promise<void> {
    try {
      await this.work.run((tx) => this.settle(tx, id, closure, true));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.work.run((tx) => this.settle(tx, id, closure, false));
    }
  }

  private async settle(tx: Tx, id: string, closure: EndpointClosure, mayMove: boolean): Promise<void> {
    const before = await tx.of(HandOffs).lockFree(id);
    if (before === null || (await tx.of(WaitingHandOffs).isSettled(id, closure.id))) return;
    if (!(await this.isClosed(tx, before))) return;
    const way = mayMove ? await this.wayOut.of(tx, before) : null;
    const successor = way === null ? null : await this.passOn(tx, before, way);
    const fate: WaitingFate = successor === null ? 'held' : 'rerouted';
    await tx
      .of(WaitingHandOffs)
      .settle({ handOffId: id, closureId: closure.id, fate, successor, at: this.clock.now() });
    if (successor === null) await this.hold(tx, before, closure);
    await tx.of(Outbox).add(successor === null ? 'hand-off.held-back' : 'hand-off.rerouted', id);
  }

  private async isClosed(tx: Tx, { state, toAuthority, toOffice, service }: HandOffEntity): Promise<boolean> {
    const endpoint = { office: { id: toOffice, authority: toAuthority }, service };
    const closures = await tx.of(EndpointClosures).open();
    return state === 'offered' && closureOf(endpoint, closures, this.clock.today()) !== undefined;
  }

  /** The id it goes on as; `null` where it was passed on too often already. */
  private async passOn(tx: Tx, before: HandOffEntity, way: Way): Promise<string | null> {
    const step = takeStep(nowOf(before), 'forward', 'system');
    if (step.kind !== 'moved') return null;
    const { state: to, effects } = step;
    const passed = await this.takeStep.within(tx, before, { action: 'forward', to, effects, code: CODE }, null);
    const origin = { filedOn: before.filedOn, filedWith: before.filedWith, predecessor: before.id, after: before };
    const successor = newHandOff(offerAgain(before, way.to), way, origin, passed.changedAt);
    await this.place.within(tx, successor, await arrivalAtSender(tx, before), null);
    return successor.id;
  }

  private hold(tx: Tx, { id, fromOffice }: HandOffEntity, closure: EndpointClosure): Promise<void> {
    return tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer: null,
      action: 'hand-off.hold-back',
      objectType: 'hand-off',
      objectId: id,
      outcome: 'done',
      details: { closure: closure.id, owner: fromOffice },
    });
  }
}

/** Why the system passed it on. */
const CODE = 'endpoint-closed';
