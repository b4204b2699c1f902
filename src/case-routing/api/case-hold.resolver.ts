import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { CaseHoldDesk } from '../acts/case-hold-desk.js';
import { CaseFiles } from './case-files.js';
import { HoldCaseInput, LiftHoldOfCaseInput } from './case-hold.input.js';
import { toCaseModel } from './case.mapper.js';
import { CaseModel } from './case.model.js';

const DESK = ['guide', 'clerk', 'counsellor'] as const;
const NOW = { case: { type: () => CaseModel, description: 'The case as it is now' } };

/** What a desk keeps beyond its time, because proceedings need it. */
@Resolver(() => CaseModel)
export class CaseHoldResolver {
  constructor(
    @Inject(CaseHoldDesk) private readonly holds: CaseHoldDesk,
    @Inject(CaseFiles) private readonly files: CaseFiles,
  ) {}

  @Mutates({ name: 'holdCase', description: 'Keep the case beyond its time, until the hold is lifted', success: NOW })
  @Access(...DESK)
  async hold(
    @Input() { caseId, reason, reference }: HoldCaseInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ case: CaseModel }> {
    await this.holds.hold(caseId, { reason, reference }, viewer);
    return { case: toCaseModel(await this.files.one(caseId, viewer)) };
  }

  @Mutates({ name: 'liftHoldOfCase', description: 'Let the case go when its time is over', success: NOW })
  @Access(...DESK)
  async lift(@Input() { caseId }: LiftHoldOfCaseInput, @CurrentViewer() viewer: Viewer): Promise<{ case: CaseModel }> {
    await this.holds.lift(caseId, viewer);
    return { case: toCaseModel(await this.files.one(caseId, viewer)) };
  }
}
