import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import { HAND_OFFS, parametersOf, predicateOf, type RowAction, subjectOf } from '../../access-policy/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { HandOffEventEntity } from './hand-off-event.entity.js';
import { HandOffEntity } from './hand-off.entity.js';
import { ReceiptEntity } from './receipt.entity.js';
import { RecipientDutyEntity } from './recipient-duty.entity.js';
import { SealedHandOffs } from './sealed-hand-offs.js';
import { SealedNotes } from './sealed-notes.js';
import { TimerEntity } from './timer.entity.js';

/** Where a receipt was given in its chain. */
export interface PlacedReceipt {
  readonly receipt: ReceiptEntity;
  readonly chain: string;
  readonly hops: number;
}

/** What belongs to many hand-offs, read by as many statements as for one. */
export class ManyHandOffs {
  constructor(private readonly manager: EntityManager) {}

  /** Those of these that the viewer takes part in. */
  async visible(ids: readonly string[], viewer: Viewer): Promise<HandOffEntity[]> {
    const found = this.seenBy(viewer, 'find').andWhere('hand_off.id IN (:...ids)', { ids });
    return new SealedHandOffs(this.manager).opened(await found.getMany());
  }

  /** Those of these cases that the viewer takes part in, oldest first. */
  async ofCases(caseIds: readonly string[], viewer: Viewer): Promise<HandOffEntity[]> {
    const found = this.seenBy(viewer, 'list').andWhere('hand_off.caseId IN (:...caseIds)', { caseIds });
    return new SealedHandOffs(this.manager).opened(await found.orderBy('hand_off.createdAt').getMany());
  }

  /** Their steps, oldest first. */
  async events(ids: readonly string[]): Promise<HandOffEventEntity[]> {
    const events = await this.manager.find(HandOffEventEntity, {
      where: { handOffId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return new SealedNotes(this.manager).opened(events);
  }

  /** Every receipt of their chains, oldest first. */
  async receiptsOfChains(chains: readonly string[]): Promise<PlacedReceipt[]> {
    const members = await this.manager.find(HandOffEntity, {
      select: { id: true, chain: true, hops: true },
      where: { chain: In([...chains]) },
    });
    const placeOf = new Map(members.map((member) => [member.id, member]));
    const receipts = await this.manager.find(ReceiptEntity, {
      where: { handOffId: In([...placeOf.keys()]) },
      order: { issuedAt: 'ASC', kind: 'ASC' },
    });
    return receipts.flatMap((receipt) => {
      const place = placeOf.get(receipt.handOffId);
      return place === undefined ? [] : [{ receipt, chain: place.chain, hops: place.hops }];
    });
  }

  timers(ids: readonly string[]): Promise<TimerEntity[]> {
    return this.manager.find(TimerEntity, {
      where: { handOffId: In([...ids]) },
      order: { anchor: 'ASC', rung: 'ASC' },
    });
  }

  deletions(ids: readonly string[]): Promise<RecipientDutyEntity[]> {
    return this.manager.findBy(RecipientDutyEntity, { handOffId: In([...ids]), kind: 'delete' });
  }

  private seenBy(viewer: Viewer, action: RowAction): SelectQueryBuilder<HandOffEntity> {
    const predicate = predicateOf(HAND_OFFS, action, subjectOf(viewer));
    return this.manager.createQueryBuilder(HandOffEntity, 'hand_off').where(`(${predicate})`, parametersOf(viewer));
  }
}
