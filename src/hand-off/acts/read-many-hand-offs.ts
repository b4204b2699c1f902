import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type HandOffEventEntity } from '../persistence/hand-off-event.entity.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { ManyHandOffs, type PlacedReceipt } from '../persistence/many-hand-offs.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';
import { type RecipientDutyEntity } from '../persistence/recipient-duty.entity.js';
import { type TimerEntity } from '../persistence/timer.entity.js';
import { mayReadContent } from './side-of.js';

/** Reads of many hand-offs at once what `ReadHandOffs` reads of one; a foreign one has nothing. */
@Injectable()
export class ReadManyHandOffs {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Those of each case that the viewer takes part in, oldest first. */
  ofCases(caseIds: readonly string[], viewer: Viewer): Promise<HandOffEntity[]> {
    return this.work.read((tx) => tx.of(ManyHandOffs).ofCases(caseIds, viewer));
  }

  /** Receipts of each, with those that prove that it arrived further down its chain. */
  receipts(ids: readonly string[], viewer: Viewer): Promise<Map<string, ReceiptEntity[]>> {
    return this.ofVisible(ids, viewer, async (tx, handOffs) => {
      const chains = handOffs.map(({ chain }) => chain);
      const all = await tx.asSystem(() => tx.of(ManyHandOffs).receiptsOfChains(chains));
      return (handOff) => all.filter((one) => provesArrivalOf(handOff, one)).map(({ receipt }) => receipt);
    });
  }

  /** Steps of each; without the words for who may not read the contents (any more). */
  events(ids: readonly string[], viewer: Viewer): Promise<Map<string, HandOffEventEntity[]>> {
    return this.ofVisible(ids, viewer, async (tx, handOffs) => {
      const all = await tx.of(ManyHandOffs).events(handOffs.map(({ id }) => id));
      return (handOff) => {
        const own = all.filter(({ handOffId }) => handOffId === handOff.id);
        return mayReadContent(handOff, viewer) ? own : own.map((event) => ({ ...event, note: null }));
      };
    });
  }

  timers(ids: readonly string[], viewer: Viewer): Promise<Map<string, TimerEntity[]>> {
    return this.ofVisible(ids, viewer, async (tx, handOffs) => {
      const all = await tx.of(ManyHandOffs).timers(handOffs.map(({ id }) => id));
      return ({ id }) => all.filter(({ handOffId }) => handOffId === id);
    });
  }

  /** What has to be deleted because of each; nothing where nothing has. */
  deletions(ids: readonly string[], viewer: Viewer): Promise<Map<string, RecipientDutyEntity | undefined>> {
    return this.ofVisible(ids, viewer, async (tx, handOffs) => {
      const all = await tx.of(ManyHandOffs).deletions(handOffs.map(({ id }) => id));
      return ({ id }) => all.find(({ handOffId }) => handOffId === id);
    });
  }

  private ofVisible<Value>(
    ids: readonly string[],
    viewer: Viewer,
    read: (tx: Tx, handOffs: readonly HandOffEntity[]) => Promise<(handOff: HandOffEntity) => Value>,
  ): Promise<Map<string, Value>> {
    return this.work.read(async (tx) => {
      const handOffs = await tx.of(ManyHandOffs).visible(ids, viewer);
      const valueOf = await read(tx, handOffs);
      return new Map(handOffs.map((handOff) => [handOff.id, valueOf(handOff)]));
    });
  }
}

const provesArrivalOf = ({ id, chain, hops }: HandOffEntity, { receipt, ...place }: PlacedReceipt): boolean =>
  receipt.handOffId === id || (receipt.kind === 'R1' && place.chain === chain && place.hops > hops);
