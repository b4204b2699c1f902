import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HandOffModel, ReadManyHandOffs, toHandOffModel } from '../../hand-off/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import {
  AskedBy,
  type Asking,
  AsksForTotal,
  type Connection,
  connectionOf,
  groupedBy,
  IdArg,
  NodeKinds,
  orNull,
  PageArgs,
  pageRequest,
  together,
} from '../../platform/graphql/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { PlanCase } from '../acts/plan-case.js';
import { ReadCases } from '../acts/read-cases.js';
import { type HouseholdPlan } from '../domain/plan-household.js';
import { CaseFiles } from './case-files.js';
import { toCaseModel, toPlanModel } from './case.mapper.js';
import { CaseConnection, CaseModel, PlanModel } from './case.model.js';

const READERS = ['newcomer', 'guide', 'clerk', 'counsellor'] as const;

@Resolver(() => CaseModel)
export class CaseResolver implements OnModuleInit {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(PlanCase) private readonly planCase: PlanCase,
    @Inject(ReadManyHandOffs) private readonly handOffs: ReadManyHandOffs,
    @Inject(CaseFiles) private readonly files: CaseFiles,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  private readonly planOf = together<HouseholdPlan>(async (ids, asking) =>
    this.planCase.run(await this.files.of(ids, asking)),
  );
  private readonly handOffsOfCase = together(async (ids, { viewer }) =>
    groupedBy(await this.handOffs.ofCases(ids, viewer), ({ caseId }) => caseId ?? ''),
  );

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
  async plan(@Parent() { id }: CaseModel, @AskedBy() asking: Asking): Promise<PlanModel> {
    const plan = await this.planOf(id, asking);
    if (plan === undefined) throw new DomainError('case/not-found');
    return toPlanModel(plan);
  }

  @ResolveField(() => [HandOffModel], { name: 'handOffs', description: 'Hand-offs of the case, oldest first' })
  async handOffsOf(@Parent() { id }: CaseModel, @AskedBy() asking: Asking): Promise<HandOffModel[]> {
    return ((await this.handOffsOfCase(id, asking)) ?? []).map((row) => toHandOffModel(row, asking.viewer));
  }

  private async found(id: string, viewer: Viewer): Promise<CaseModel> {
    return toCaseModel(await this.cases.one(id, viewer));
  }
}
