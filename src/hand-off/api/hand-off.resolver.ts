import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import {
  AsksForTotal,
  type Connection,
  connectionOf,
  IdArg,
  Input,
  Mutates,
  NodeKinds,
  orNull,
  PageArgs,
  pageRequest,
} from '../../platform/graphql/index.js';
import { MoveHandOff } from '../acts/move-hand-off.js';
import { ReadHandOffs } from '../acts/read-hand-offs.js';
import { type Direction } from '../persistence/hand-offs.js';
import { MoveHandOffInput } from './hand-off.input.js';
import { toHandOffModel, toMove } from './hand-off.mapper.js';
import { HandOffConnection, HandOffModel } from './hand-off.model.js';

const OFFICES = ['clerk', 'supervisor', 'guide', 'counsellor'] as const;
const READERS = [...OFFICES, 'newcomer', 'dpo'] as const;

@Resolver(() => HandOffModel)
export class HandOffResolver implements OnModuleInit {
  constructor(
    @Inject(ReadHandOffs) private readonly read: ReadHandOffs,
    @Inject(MoveHandOff) private readonly moveHandOff: MoveHandOff,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  onModuleInit(): void {
    const find = (id: string, viewer: Viewer) => this.one(id, viewer);
    this.nodes.ofRows({ type: 'HandOff', table: 'hand_off', roles: READERS, find });
  }

  @Query(() => HandOffConnection, { nullable: true, description: 'What the own office received, newest first' })
  @Access(...OFFICES)
  inbox(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<HandOffModel>> {
    return this.page('in', { args, counted }, viewer);
  }

  @Query(() => HandOffConnection, { nullable: true, description: 'What the own office handed over, newest first' })
  @Access(...OFFICES)
  outbox(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<HandOffModel>> {
    return this.page('out', { args, counted }, viewer);
  }

  @Query(() => HandOffConnection, {
    nullable: true,
    description: 'What came back to the own office and waits to be taken up again',
  })
  @Access(...OFFICES)
  returned(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<HandOffModel>> {
    return this.page('returned', { args, counted }, viewer);
  }

  @Query(() => HandOffModel, { nullable: true, description: 'One hand-off; null where there is none for the viewer' })
  @Access(...READERS)
  handOff(@IdArg('id', 'Hand-off') id: string, @CurrentViewer() viewer: Viewer): Promise<HandOffModel | null> {
    return orNull(this.one(id, viewer));
  }

  @Mutates({
    name: 'moveHandOff',
    description: 'Take a step with a hand-off',
    success: { handOff: { type: () => HandOffModel, description: 'The hand-off as it is now' } },
  })
  @Access(...READERS)
  async takeStep(
    @Input() { id, version, action, ...rest }: MoveHandOffInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ handOff: HandOffModel }> {
    return { handOff: toHandOffModel(await this.moveHandOff.run(toMove(id, version, action, rest), viewer), viewer) };
  }

  private async one(id: string, viewer: Viewer): Promise<HandOffModel> {
    return toHandOffModel(await this.read.one(id, viewer), viewer);
  }

  private async page(
    direction: Direction,
    { args, counted }: Asked,
    viewer: Viewer,
  ): Promise<Connection<HandOffModel>> {
    const page = await this.read.page(viewer, direction, pageRequest(args, counted));
    return connectionOf(page, args, (row) => toHandOffModel(row, viewer));
  }
}

interface Asked {
  readonly args: PageArgs;
  readonly counted: boolean;
}
