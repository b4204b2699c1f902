import { randomUUID } from 'node:crypto';
import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, FreshSignIn, type Viewer } from '../../platform/access/index.js';
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
import { AskToRead } from '../acts/ask-to-read.js';
import { DecideBreakGlass } from '../acts/decide-break-glass.js';
import { ReadBreakGlass } from '../acts/read-break-glass.js';
import { toBreakGlassView } from './break-glass.mapper.js';
import { BreakGlassConnection, BreakGlassInput, BreakGlassModel, DecideBreakGlassInput } from './break-glass.model.js';

const READERS = ['guide', 'clerk', 'supervisor', 'dpo'] as const;

@Resolver(() => BreakGlassModel)
export class BreakGlassResolver implements OnModuleInit {
  constructor(
    @Inject(AskToRead) private readonly ask: AskToRead,
    @Inject(DecideBreakGlass) private readonly decide: DecideBreakGlass,
    @Inject(ReadBreakGlass) private readonly read: ReadBreakGlass,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  onModuleInit(): void {
    const find = (id: string, viewer: Viewer) => this.found(id, viewer);
    this.nodes.ofRows({ type: 'BreakGlass', table: 'break_glass', roles: READERS, find });
  }

  @Query(() => BreakGlassModel, {
    name: 'breakGlassRequest',
    nullable: true,
    description: 'One request to read a case in an emergency; null where there is none for the viewer',
  })
  @Access(...READERS)
  one(@IdArg('id', 'Request') id: string, @CurrentViewer() viewer: Viewer): Promise<BreakGlassModel | null> {
    return orNull(this.found(id, viewer));
  }

  @Query(() => BreakGlassConnection, {
    nullable: true,
    description: 'My requests, those of my authority, or for who looks after data protection all; newest first',
  })
  @Access(...READERS)
  async breakGlassRequests(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<BreakGlassModel>> {
    const page = await this.read.page(viewer, pageRequest(args, counted));
    return connectionOf(page, args, (request) => toBreakGlassView(request, viewer));
  }

  @Mutates({
    name: 'breakGlass',
    description: 'Ask to read a case of another office in an emergency; the answer does not tell whether there is one',
    success: { request: { type: () => BreakGlassModel, description: 'The request as it is now' } },
  })
  @Access('guide', 'clerk')
  @FreshSignIn()
  async breakGlass(
    @Input() input: BreakGlassInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ request: BreakGlassModel }> {
    return { request: toBreakGlassView(await this.ask.run({ id: randomUUID(), ...input }, viewer), viewer) };
  }

  @Mutates({
    name: 'decideBreakGlass',
    description: 'As the second person, confirm or refuse',
    success: { request: { type: () => BreakGlassModel, description: 'The request as it is now' } },
  })
  @Access('supervisor')
  @FreshSignIn()
  async decideBreakGlass(
    @Input() { id, action }: DecideBreakGlassInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ request: BreakGlassModel }> {
    return { request: toBreakGlassView(await this.decide.run(id, action, viewer), viewer) };
  }

  @ResolveField(() => String, { nullable: true, description: 'Why, in words; null where it is sealed for others' })
  async reason(@Parent() { id }: BreakGlassModel, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return (await this.read.one(id, viewer)).reason;
  }

  private async found(id: string, viewer: Viewer): Promise<BreakGlassModel> {
    return toBreakGlassView((await this.read.one(id, viewer)).request, viewer);
  }
}
