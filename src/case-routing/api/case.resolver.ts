import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HandOffModel, ReadHandOffs, toHandOffModel } from '../../hand-off/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { PlanCase } from '../acts/plan-case.js';
import { ReadCases } from '../acts/read-cases.js';
import { toCaseModel, toPlanModel } from './case.mapper.js';
import { CaseModel, CaseSummaryModel, PlanModel } from './case.model.js';
import { uuidOr } from '../../platform/http/index.js';

/** Longest list of cases. */
const MAX_CASES = 100;

@Resolver(() => CaseModel)
export class CaseResolver {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(PlanCase) private readonly planCase: PlanCase,
    @Inject(ReadHandOffs) private readonly handOffs: ReadHandOffs,
  ) {}

  @Query(() => [CaseSummaryModel], {
    name: 'cases',
    description: 'Own cases, or those the own desk keeps, newest first',
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  newest(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'At most 100' }) first: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CaseSummaryModel[]> {
    return this.cases.newest(viewer, Math.min(Math.max(first, 1), MAX_CASES));
  }

  @Query(() => CaseModel, { name: 'case', description: 'One case' })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async one(
    @Args('id', { type: () => ID, description: 'Case' }, uuidOr('case/not-found')) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CaseModel> {
    return toCaseModel(await this.cases.one(id, viewer));
  }

  @ResolveField(() => PlanModel, { description: 'The plan as of today, made anew with each reading' })
  async plan(@Parent() { id }: CaseModel, @CurrentViewer() viewer: Viewer): Promise<PlanModel> {
    return toPlanModel(await this.planCase.run(await this.cases.one(id, viewer)));
  }

  @ResolveField(() => [HandOffModel], { name: 'handOffs', description: 'Hand-offs of the case, oldest first' })
  async handOffsOf(@Parent() { id }: CaseModel, @CurrentViewer() viewer: Viewer): Promise<HandOffModel[]> {
    return (await this.handOffs.ofCase(id, viewer)).map((row) => toHandOffModel(row, viewer));
  }
}
