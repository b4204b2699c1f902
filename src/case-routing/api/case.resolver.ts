import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HandOffModel, ReadHandOffs, toHandOffModel } from '../../hand-off/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import {
  AsksForTotal,
  type Connection,
  connectionOf,
  IdArg,
  NodeKinds,
  orNull,
  PageArgs,
  pageRequest,
} from '../../platform/graphql/index.js';
import { PlanCase } from '../acts/plan-case.js';
import { ReadCases } from '../acts/read-cases.js';
import { toCaseModel, toPlanModel } from './case.mapper.js';
import { CaseConnection, CaseModel, PlanModel } from './case.model.js';

const READERS = ['newcomer', 'guide', 'clerk', 'counsellor'] as const;

@Resolver(() => CaseModel)
export class CaseResolver implements OnModuleInit {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(PlanCase) private readonly planCase: PlanCase,
    @Inject(ReadHandOffs) private readonly handOffs: ReadHandOffs,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  onModuleInit(): void {
    const find = (id: string, viewer: Viewer) => this.found(id, viewer);
    this.nodes.ofRows({ type: 'Case', table: 'case', roles: READERS, find });
  }

  @Query(() => CaseConnection, {
    name: 'cases',
    nullable: true,
    description: 'Own cases, or those the own desk keeps, newest first',
  })
  @Access(...READERS)
  async newest(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<CaseModel>> {
    return connectionOf(await this.cases.page(viewer, pageRequest(args, counted)), args, toCaseModel);
  }

  @Query(() => CaseModel, {
    name: 'case',
    nullable: true,
    description: 'One case; null where there is none for the viewer',
  })
  @Access(...READERS)
  one(@IdArg('id', 'Case') id: string, @CurrentViewer() viewer: Viewer): Promise<CaseModel | null> {
    return orNull(this.found(id, viewer));
  }

  @ResolveField(() => PlanModel, { description: 'The plan as of today, made anew with each reading' })
  async plan(@Parent() { id }: CaseModel, @CurrentViewer() viewer: Viewer): Promise<PlanModel> {
    return toPlanModel(await this.planCase.run(await this.cases.one(id, viewer)));
  }

  @ResolveField(() => [HandOffModel], { name: 'handOffs', description: 'Hand-offs of the case, oldest first' })
  async handOffsOf(@Parent() { id }: CaseModel, @CurrentViewer() viewer: Viewer): Promise<HandOffModel[]> {
    return (await this.handOffs.ofCase(id, viewer)).map((row) => toHandOffModel(row, viewer));
  }

  private async found(id: string, viewer: Viewer): Promise<CaseModel> {
    return toCaseModel(await this.cases.one(id, viewer));
  }
}
