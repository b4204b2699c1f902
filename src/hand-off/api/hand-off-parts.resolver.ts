import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AskedBy, type Asking, together } from '../../platform/graphql/index.js';
import { ReadManyHandOffs } from '../acts/read-many-hand-offs.js';
import { toEventView, toReceiptView } from './hand-off.mapper.js';
import { HandOffEventModel, HandOffModel, ReceiptModel } from './hand-off.model.js';
import { toDeletionView, toTimerView } from './onward.mapper.js';
import { DeletionModel, TimerModel } from './onward.model.js';

/** What belongs to a hand-off, read for all hand-offs of an answer at once. */
@Resolver(() => HandOffModel)
export class HandOffPartsResolver {
  constructor(@Inject(ReadManyHandOffs) private readonly read: ReadManyHandOffs) {}

  private readonly receiptsOf = together((ids, { viewer }) => this.read.receipts(ids, viewer));
  private readonly eventsOf = together((ids, { viewer }) => this.read.events(ids, viewer));
  private readonly timersOf = together((ids, { viewer }) => this.read.timers(ids, viewer));
  private readonly deletionOf = together((ids, { viewer }) => this.read.deletions(ids, viewer));

  @ResolveField(() => [ReceiptModel], { description: 'Receipts, oldest first' })
  async receipts(@Parent() { id }: HandOffModel, @AskedBy() asking: Asking): Promise<ReceiptModel[]> {
    return ((await this.receiptsOf(id, asking)) ?? []).map(toReceiptView);
  }

  @ResolveField(() => [HandOffEventModel], { description: 'What happened so far, oldest first' })
  async events(@Parent() { id }: HandOffModel, @AskedBy() asking: Asking): Promise<HandOffEventModel[]> {
    return ((await this.eventsOf(id, asking)) ?? []).map(toEventView);
  }

  @ResolveField(() => DeletionModel, {
    nullable: true,
    description: 'What the receiver has to delete, and whether it did',
  })
  async deletion(@Parent() { id }: HandOffModel, @AskedBy() asking: Asking): Promise<DeletionModel | null> {
    const duty = await this.deletionOf(id, asking);
    return duty === undefined ? null : toDeletionView(duty);
  }

  @ResolveField(() => [TimerModel], { description: 'What is due or has fired' })
  async timers(@Parent() { id }: HandOffModel, @AskedBy() asking: Asking): Promise<TimerModel[]> {
    return ((await this.timersOf(id, asking)) ?? []).map(toTimerView);
  }
}
