import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { DeletionLock } from '../../platform/retention/index.js';
import { type HoldReason } from '../domain/legal-hold.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { type LegalHoldEntity } from '../persistence/legal-hold.entity.js';
import { LegalHolds } from '../persistence/legal-holds.js';

/** How long the record of a hand-off is kept. */
export interface Keeping {
  /** Before this moment it is not deleted; `null` while the hand-off is under way, or somebody holds it. */
  readonly until: Date | null;
  readonly hold: LegalHoldEntity | null;
}

const DAY = 86_400_000;

/** Says that a record has to stay beyond its time, and that it may go after all; nobody deletes meanwhile. */
@Injectable()
export class LegalHoldDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** @throws DomainError `hand-off/not-found` */
  read(id: string, viewer: Viewer): Promise<Keeping> {
    return this.work.read(async (tx) => this.keeping(tx, await this.visible(tx, id, viewer)));
  }

  /**
   * A second order for the same record changes nothing.
   * @throws DomainError `hand-off/not-found`
   */
  hold(id: string, why: { reason: HoldReason; reference: string }, viewer: Viewer): Promise<Keeping> {
    return this.change(id, viewer, async (tx, hold) => {
      if (hold !== null) return;
      const at = this.clock.now();
      const set = { setBy: viewer.account, setAt: at, liftedBy: null, liftedAt: null };
      await tx.of(LegalHolds).add({ id: randomUUID(), handOffId: id, ...why, ...set });
      await this.note(tx, 'hand-off.hold', id, viewer, { reason: why.reason });
    });
  }

  /**
   * Where nobody holds it, nothing changes.
   * @throws DomainError `hand-off/not-found`
   */
  lift(id: string, viewer: Viewer): Promise<Keeping> {
    return this.change(id, viewer, async (tx, hold) => {
      if (hold === null) return;
      await tx.of(LegalHolds).lift(hold.id, viewer.account, this.clock.now());
      await this.note(tx, 'hand-off.lift-hold', id, viewer, { reason: hold.reason });
    });
  }

  private change(
    id: string,
    viewer: Viewer,
    change: (tx: Tx, hold: LegalHoldEntity | null) => Promise<void>,
  ): Promise<Keeping> {
    return this.work.run(async (tx) => {
      await tx.of(DeletionLock).take();
      const handOff = await this.visible(tx, id, viewer);
      await change(tx, await tx.of(LegalHolds).of(id));
      return this.keeping(tx, handOff);
    });
  }

  private async visible(tx: Tx, id: string, viewer: Viewer): Promise<HandOffEntity> {
    const handOff = await tx.of(HandOffs).visible(id, viewer);
    if (handOff === null) throw new DomainError('hand-off/not-found');
    return handOff;
  }

  private async keeping(tx: Tx, { id, live, changedAt }: HandOffEntity): Promise<Keeping> {
    const hold = await tx.of(LegalHolds).of(id);
    const until = new Date(+changedAt + this.config.retentionDays['hand-off-record'] * DAY);
    return { until: live || hold !== null ? null : until, hold };
  }

  private note(tx: Tx, action: string, id: string, viewer: Viewer, details: Record<string, unknown>): Promise<void> {
    const at = this.clock.now();
    return tx
      .of(AuditTrail)
      .record({ at, viewer, action, objectType: 'hand-off', objectId: id, outcome: 'done', details });
  }
}
