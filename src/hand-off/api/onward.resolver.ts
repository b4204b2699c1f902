import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { type Candidate } from '../domain/candidates.js';
import { DeletionDesk } from '../acts/deletion-desk.js';
import { ForwardHandOff } from '../acts/forward-hand-off.js';
import { ProposeCandidates } from '../acts/propose-candidates.js';
import { ReadHandOffs } from '../acts/read-hand-offs.js';
import { HandOffModel } from './hand-off.model.js';
import { ForwardHandOffInput } from './onward.input.js';
import { toDeletionView, toForwardedModel, toForwardingFrom, toTimerView } from './onward.mapper.js';
import { CandidateModel, DeletionModel, ForwardedModel, TimerModel } from './onward.model.js';
import { HAND_OFF_ID } from './hand-off-id.js';

@Resolver(() => HandOffModel)
export class OnwardResolver {
  constructor(
    @Inject(ForwardHandOff) private readonly forwardHandOff: ForwardHandOff,
    @Inject(ProposeCandidates) private readonly proposeCandidates: ProposeCandidates,
    @Inject(ReadHandOffs) private readonly read: ReadHandOffs,
    @Inject(DeletionDesk) private readonly deletions: DeletionDesk,
  ) {}

  @Mutation(() => ForwardedModel, {
    name: 'forwardHandOff',
    description: 'Pass a received matter on to where it belongs',
  })
  @Access('clerk', 'guide', 'counsellor')
  async forward(@Args('input') input: ForwardHandOffInput, @CurrentViewer() viewer: Viewer): Promise<ForwardedModel> {
    return toForwardedModel(await this.forwardHandOff.run(toForwardingFrom(input), viewer), viewer);
  }

  @Mutation(() => DeletionModel, {
    name: 'acknowledgeDeletion',
    description: 'Confirm that everything received with a revoked hand-off was deleted',
  })
  @Access('clerk', 'guide', 'counsellor')
  async acknowledge(
    @Args('id', { type: () => ID, description: 'Hand-off' }, HAND_OFF_ID) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DeletionModel> {
    return toDeletionView(await this.deletions.acknowledge(id, viewer));
  }

  @ResolveField(() => [CandidateModel], { description: 'Who could be approached next with what came back' })
  candidates(@Parent() { id }: HandOffModel, @CurrentViewer() viewer: Viewer): Promise<Candidate[]> {
    return this.proposeCandidates.run(id, viewer);
  }

  @ResolveField(() => DeletionModel, {
    nullable: true,
    description: 'What the receiver has to delete, and whether it did',
  })
  async deletion(@Parent() { id }: HandOffModel, @CurrentViewer() viewer: Viewer): Promise<DeletionModel | null> {
    const duty = await this.deletions.find(id, viewer);
    return duty && toDeletionView(duty);
  }

  @ResolveField(() => [TimerModel], { description: 'What is due or has fired' })
  async timers(@Parent() { id }: HandOffModel, @CurrentViewer() viewer: Viewer): Promise<TimerModel[]> {
    return (await this.read.timers(id, viewer)).map(toTimerView);
  }
}
