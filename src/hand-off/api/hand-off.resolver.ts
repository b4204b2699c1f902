import { Inject } from '@nestjs/common';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { type Page } from '../../platform/database/index.js';
import { MoveHandOff } from '../acts/move-hand-off.js';
import { ReadHandOffs } from '../acts/read-hand-offs.js';
import { type HandOffEntity } from '../persistence/hand-off.entity.js';
import { HandOffPageArgs, MoveHandOffInput } from './hand-off.input.js';
import { toEventView, toHandOffModel, toMove, toReceiptView } from './hand-off.mapper.js';
import { HandOffEventModel, HandOffModel, HandOffPageModel, ReceiptModel } from './hand-off.model.js';
import { HAND_OFF_ID } from './hand-off-id.js';

@Resolver(() => HandOffModel)
export class HandOffResolver {
  constructor(
    @Inject(ReadHandOffs) private readonly read: ReadHandOffs,
    @Inject(MoveHandOff) private readonly moveHandOff: MoveHandOff,
  ) {}

  @Query(() => HandOffPageModel, { description: 'What the own office received, newest first' })
  @Access('clerk', 'supervisor', 'guide', 'counsellor')
  async inbox(@Args() { first, after }: HandOffPageArgs, @CurrentViewer() viewer: Viewer): Promise<HandOffPageModel> {
    return toPage(await this.read.page(viewer, 'in', { limit: first, cursor: after }), viewer);
  }

  @Query(() => HandOffPageModel, { description: 'What the own office handed over, newest first' })
  @Access('clerk', 'supervisor', 'guide', 'counsellor')
  async outbox(@Args() { first, after }: HandOffPageArgs, @CurrentViewer() viewer: Viewer): Promise<HandOffPageModel> {
    return toPage(await this.read.page(viewer, 'out', { limit: first, cursor: after }), viewer);
  }

  @Query(() => HandOffPageModel, { description: 'What came back to the own office and waits to be taken up again' })
  @Access('clerk', 'supervisor', 'guide', 'counsellor')
  async returned(
    @Args() { first, after }: HandOffPageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HandOffPageModel> {
    return toPage(await this.read.page(viewer, 'returned', { limit: first, cursor: after }), viewer);
  }

  @Query(() => HandOffModel, { description: 'One hand-off' })
  @Access('clerk', 'supervisor', 'guide', 'counsellor', 'newcomer', 'dpo')
  async handOff(
    @Args('id', { type: () => ID, description: 'Hand-off' }, HAND_OFF_ID) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HandOffModel> {
    return toHandOffModel(await this.read.one(id, viewer), viewer);
  }

  @Mutates({
    name: 'moveHandOff',
    description: 'Take a step with a hand-off',
    success: { handOff: { type: () => HandOffModel, description: 'The hand-off as it is now' } },
  })
  @Access('clerk', 'supervisor', 'guide', 'counsellor', 'newcomer', 'dpo')
  async takeStep(
    @Input() { id, version, action, ...rest }: MoveHandOffInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ handOff: HandOffModel }> {
    return { handOff: toHandOffModel(await this.moveHandOff.run(toMove(id, version, action, rest), viewer), viewer) };
  }

  @ResolveField(() => [ReceiptModel], { description: 'Receipts, oldest first' })
  async receipts(@Parent() { id }: HandOffModel, @CurrentViewer() viewer: Viewer): Promise<ReceiptModel[]> {
    return (await this.read.receipts(id, viewer)).map(toReceiptView);
  }

  @ResolveField(() => [HandOffEventModel], { description: 'What happened so far, oldest first' })
  async events(@Parent() { id }: HandOffModel, @CurrentViewer() viewer: Viewer): Promise<HandOffEventModel[]> {
    return (await this.read.events(id, viewer)).map(toEventView);
  }
}

function toPage({ items, next }: Page<HandOffEntity>, viewer: Viewer): HandOffPageModel {
  return { items: items.map((item) => toHandOffModel(item, viewer)), next };
}
