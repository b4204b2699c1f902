import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { RecipientDuties } from '../persistence/recipient-duties.js';
import { type RecipientDutyEntity } from '../persistence/recipient-duty.entity.js';
import { sideOf } from './side-of.js';
import { tellOfDuty } from './tell-of-duty.js';

/** What an office that received data has to delete or to correct, and its confirmation that it did. */
@Injectable()
export class DutyDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** What the viewer's office owes, newest first. */
  page(viewer: Viewer, open: boolean, request: PageRequest): Promise<Page<RecipientDutyEntity>> {
    return this.work.read((tx) => tx.of(RecipientDuties).page(viewer, open, request));
  }

  /** @throws DomainError `recipient-duty/not-found` */
  one(id: string, viewer: Viewer): Promise<RecipientDutyEntity> {
    return this.work.read(async (tx) => (await visible(tx, id, viewer)).duty);
  }

  /**
   * The duty with its receipt; a repeat gives the same one. What it said is removed: the receiver has it now.
   * @throws DomainError `recipient-duty/not-found`, `hand-off/not-the-receiver`
   */
  acknowledge(id: string, viewer: Viewer): Promise<RecipientDutyEntity> {
    return this.work.run(async (tx) => {
      const { handOff } = await visible(tx, id, viewer);
      return this.within(tx, id, handOff, viewer);
    });
  }

  /** @throws DomainError `recipient-duty/not-found`, `hand-off/not-the-receiver` */
  async within(tx: Tx, id: string, handOff: HandOffEntity, viewer: Viewer): Promise<RecipientDutyEntity> {
    const duty = await tx.of(RecipientDuties).lock(id);
    if (duty === null) throw new DomainError('recipient-duty/not-found');
    if (sideOf(handOff, viewer) !== 'receiver') throw new DomainError('hand-off/not-the-receiver');
    if (duty.acknowledgedAt !== null) return duty;
    const at = this.clock.now();
    const done = await tx.of(RecipientDuties).acknowledge(duty, viewer.account, at);
    const about = { objectType: 'hand-off', objectId: handOff.id, outcome: 'done' } as const;
    const action = duty.kind === 'delete' ? 'hand-off.acknowledge-deletion' : 'hand-off.acknowledge-correction';
    await tx.of(AuditTrail).record({ at, viewer, action, ...about, details: { reference: done.reference } });
    await tellOfDuty(tx, { duty: done, handOff, step: 'acknowledge_duty', at });
    return done;
  }
}

/** Who may see the hand-off may see what is owed because of it. */
async function visible(tx: Tx, id: string, viewer: Viewer) {
  const duty = await tx.of(RecipientDuties).byId(id);
  const handOff = duty && (await tx.of(HandOffs).visible(duty.handOffId, viewer));
  if (duty === null || handOff === null) throw new DomainError('recipient-duty/not-found');
  return { duty, handOff };
}
