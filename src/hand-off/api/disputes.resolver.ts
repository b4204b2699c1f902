import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import {
  AsksForTotal,
  type Connection,
  connectionOf,
  Input,
  Mutates,
  NodeKinds,
  PageArgs,
  pageRequest,
} from '../../platform/graphql/index.js';
import { DisputeDesk } from '../acts/dispute-desk.js';
import { SettleCompetenceDisputeInput } from './onward.input.js';
import { toDisputeView } from './onward.mapper.js';
import { DisputeConnection, DisputeModel } from './onward.model.js';

const STAFF = ['clerk', 'guide', 'counsellor'] as const;

@Resolver(() => DisputeModel)
export class DisputesResolver implements OnModuleInit {
  constructor(
    @Inject(DisputeDesk) private readonly disputes: DisputeDesk,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  onModuleInit(): void {
    const find = async (id: string, viewer: Viewer) => toDisputeView(await this.disputes.one(id, viewer));
    this.nodes.ofRows({ type: 'CompetenceDispute', table: 'competence_dispute', roles: STAFF, find });
  }

  @Query(() => DisputeConnection, {
    nullable: true,
    description: 'Disputes about competence the own office has to do with',
  })
  @Access(...STAFF)
  async competenceDisputes(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<DisputeModel>> {
    return connectionOf(await this.disputes.page(viewer, pageRequest(args, counted)), args, toDisputeView);
  }

  @Mutates({
    name: 'settleCompetenceDispute',
    description: 'Say who is competent after all; for the office that leads meanwhile and the welcome desk',
    success: { dispute: { type: () => DisputeModel, description: 'The dispute as it is now' } },
  })
  @Access(...STAFF)
  async settle(
    @Input() { id, version, competentOffice, note }: SettleCompetenceDisputeInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ dispute: DisputeModel }> {
    return { dispute: toDisputeView(await this.disputes.settle({ id, version, competentOffice, note }, viewer)) };
  }
}
