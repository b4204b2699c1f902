import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { type Candidate } from '../domain/candidates.js';
import { DeletionDesk } from '../acts/deletion-desk.js';
import { ForwardHandOff } from '../acts/forward-hand-off.js';
import { ProposeCandidates } from '../acts/propose-candidates.js';
import { HandOffModel } from './hand-off.model.js';
import { ForwardHandOffInput } from './onward.input.js';
import { toDeletionView, toForwardedModel, toForwardingFrom } from './onward.mapper.js';
import {
  AcknowledgeDeletionInput,
  CandidateModel,
  DeletionModel,
  type ForwardedModel,
  ReceiptWarningModel,
} from './onward.model.js';

@Resolver(() => HandOffModel)
export class OnwardResolver {
  constructor(
    @Inject(ForwardHandOff) private readonly forwardHandOff: ForwardHandOff,
    @Inject(ProposeCandidates) private readonly proposeCandidates: ProposeCandidates,
    @Inject(DeletionDesk) private readonly deletions: DeletionDesk,
  ) {}

  @Mutates({
    name: 'forwardHandOff',
    description: 'Pass a received matter on to where it belongs',
    success: {
      handOff: { type: () => HandOffModel, description: 'The successor' },
      warning: { type: () => ReceiptWarningModel, nullable: true, description: 'null where the first receipt counts' },
    },
  })
  @Access('clerk', 'guide', 'counsellor')
  async forward(@Input() input: ForwardHandOffInput, @CurrentViewer() viewer: Viewer): Promise<ForwardedModel> {
    return toForwardedModel(await this.forwardHandOff.run(toForwardingFrom(input), viewer), viewer);
  }

  @Mutates({
    name: 'acknowledgeDeletion',
    description: 'Confirm that everything received with a revoked hand-off was deleted',
    success: { duty: { type: () => DeletionModel, description: 'The duty as it is now' } },
  })
  @Access('clerk', 'guide', 'counsellor')
  async acknowledge(
    @Input() { id }: AcknowledgeDeletionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ duty: DeletionModel }> {
    return { duty: toDeletionView(await this.deletions.acknowledge(id, viewer)) };
  }

  @ResolveField(() => [CandidateModel], { description: 'Who could be approached next with what came back' })
  candidates(@Parent() { id }: HandOffModel, @CurrentViewer() viewer: Viewer): Promise<Candidate[]> {
    return this.proposeCandidates.run(id, viewer);
  }
}
