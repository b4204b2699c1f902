import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { DisputeDesk } from '../acts/dispute-desk.js';
import { HandOffPageArgs } from './hand-off.input.js';
import { SettleCompetenceDisputeInput } from './onward.input.js';
import { toDisputeView } from './onward.mapper.js';
import { DisputeModel, DisputePageModel } from './onward.model.js';

@Resolver(() => DisputeModel)
export class DisputesResolver {
  constructor(@Inject(DisputeDesk) private readonly disputes: DisputeDesk) {}

  @Query(() => DisputePageModel, { description: 'Disputes about competence the own office has to do with' })
  @Access('clerk', 'guide', 'counsellor')
  async competenceDisputes(
    @Args() { first, after }: HandOffPageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DisputePageModel> {
    const { items, next } = await this.disputes.page(viewer, { limit: first, cursor: after });
    return { items: items.map(toDisputeView), next };
  }

  @Mutates({
    name: 'settleCompetenceDispute',
    description: 'Say who is competent after all; for the office that leads meanwhile and the welcome desk',
    success: { dispute: { type: () => DisputeModel, description: 'The dispute as it is now' } },
  })
  @Access('clerk', 'guide', 'counsellor')
  async settle(
    @Input() { id, version, competentOffice, note }: SettleCompetenceDisputeInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ dispute: DisputeModel }> {
    return { dispute: toDisputeView(await this.disputes.settle({ id, version, competentOffice, note }, viewer)) };
  }
}
