import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { HandOffs } from '../persistence/hand-offs.js';
import { RecipientDuties } from '../persistence/recipient-duties.js';
import { type RecipientDutyEntity } from '../persistence/recipient-duty.entity.js';
import { DutyDesk } from './duty-desk.js';

/** What a receiver owes after a revocation (Art. 17 Abs. 1 lit. b DSGVO), found by its hand-off. */
@Injectable()
export class DeletionDesk {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(DutyDesk) private readonly duties: DutyDesk,
  ) {}

  /** @throws DomainError `hand-off/not-found`, `hand-off/no-deletion-duty` */
  async read(id: string, viewer: Viewer): Promise<RecipientDutyEntity> {
    return found(await this.find(id, viewer));
  }

  /**
   * `null` where nothing has to be deleted.
   * @throws DomainError `hand-off/not-found`
   */
  find(id: string, viewer: Viewer): Promise<RecipientDutyEntity | null> {
    return this.work.read(async (tx) => {
      await this.handOff(tx, id, viewer);
      return tx.of(RecipientDuties).deletionOf(id);
    });
  }

  /**
   * The duty with its receipt; a repeat gives the same one.
   * @throws DomainError `hand-off/not-found`, `hand-off/no-deletion-duty`, `hand-off/not-the-receiver`
   */
  acknowledge(id: string, viewer: Viewer): Promise<RecipientDutyEntity> {
    return this.work.run(async (tx) => {
      const handOff = await this.handOff(tx, id, viewer);
      const duty = found(await tx.of(RecipientDuties).deletionOf(id));
      return this.duties.within(tx, duty.id, handOff, viewer);
    });
  }

  private async handOff(tx: Tx, id: string, viewer: Viewer) {
    const handOff = await tx.of(HandOffs).visible(id, viewer);
    if (handOff === null) throw new DomainError('hand-off/not-found');
    return handOff;
  }
}

function found(duty: RecipientDutyEntity | null): RecipientDutyEntity {
  if (duty === null) throw new DomainError('hand-off/no-deletion-duty');
  return duty;
}
