import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { uuidOr } from '../../platform/http/index.js';
import { AskToRead } from '../acts/ask-to-read.js';
import { DecideBreakGlass } from '../acts/decide-break-glass.js';
import { ReadBreakGlass } from '../acts/read-break-glass.js';
import { toBreakGlassView } from './break-glass.mapper.js';
import { BreakGlassInput, BreakGlassModel, DecideBreakGlassInput } from './break-glass.model.js';

@Resolver(() => BreakGlassModel)
export class BreakGlassResolver {
  constructor(
    @Inject(AskToRead) private readonly ask: AskToRead,
    @Inject(DecideBreakGlass) private readonly decide: DecideBreakGlass,
    @Inject(ReadBreakGlass) private readonly read: ReadBreakGlass,
  ) {}

  @Query(() => BreakGlassModel, {
    name: 'breakGlassRequest',
    description: 'One request to read a case in an emergency',
  })
  @Access('guide', 'clerk', 'supervisor', 'dpo')
  async one(
    @Args('id', { type: () => ID, description: 'Request' }, uuidOr('break-glass/not-found')) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<BreakGlassModel> {
    return toBreakGlassView((await this.read.one(id, viewer)).request, viewer);
  }

  @Mutates({
    name: 'breakGlass',
    description: 'Ask to read a case of another office in an emergency; the answer does not tell whether there is one',
    success: { request: { type: () => BreakGlassModel, description: 'The request as it is now' } },
  })
  @Access('guide', 'clerk')
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
}
