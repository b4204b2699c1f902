import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { DeletionDuties } from '../persistence/deletion-duties.js';
import { type DeletionDutyEntity } from '../persistence/deletion-duty.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { sideOf } from './side-of.js';

/** What a receiver owes after a revocation (Art. 17 Abs. 1 lit. b DSGVO), and its confirmation. */
@Injectable()
export class DeletionDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `hand-off/not-found`, `hand-off/no-deletion-duty` */
  async read(id: string, viewer: Viewer): Promise<DeletionDutyEntity> {
    return found(await this.find(id, viewer));
  }

  /**
   * `null` where nothing has to be deleted.
   * @throws DomainError `hand-off/not-found`
   */
  find(id: string, viewer: Viewer): Promise<DeletionDutyEntity | null> {
    return this.work.read(async (tx) => {
      await this.handOff(tx, id, viewer);
      return tx.of(DeletionDuties).of(id);
    });
  }

  /**
   * The duty with its receipt; a repeat gives the same one.
   * @throws DomainError `hand-off/not-found`, `hand-off/no-deletion-duty`, `hand-off/not-the-receiver`
   */
  acknowledge(id: string, viewer: Viewer): Promise<DeletionDutyEntity> {
    return this.work.run(async (tx) => {
      const handOff = await this.handOff(tx, id, viewer);
      const duty = found(await tx.of(DeletionDuties).lock(id));
      if (sideOf(handOff, viewer) !== 'receiver') throw new DomainError('hand-off/not-the-receiver');
      if (duty.acknowledgedAt !== null) return duty;
      const at = this.clock.now();
      const done = await tx.of(DeletionDuties).acknowledge(duty, viewer.account, at);
      const action = 'hand-off.acknowledge-deletion';
      const details = { reference: done.reference };
      await tx
        .of(AuditTrail)
        .record({ at, viewer, action, objectType: 'hand-off', objectId: id, outcome: 'done', details });
      return done;
    });
  }

  private async handOff(tx: Tx, id: string, viewer: Viewer) {
    const handOff = await tx.of(HandOffs).visible(id, viewer);
    if (handOff === null) throw new DomainError('hand-off/not-found');
    return handOff;
  }
}

function found(duty: DeletionDutyEntity | null): DeletionDutyEntity {
  if (duty === null) throw new DomainError('hand-off/no-deletion-duty');
  return duty;
}
