import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { AskedBy, type Asking, Input, Mutates, together } from '../../platform/graphql/index.js';
import { CaseKeeping } from '../acts/case-keeping.js';
import { EndCase } from '../acts/end-case.js';
import { CloseCaseInput, ReopenCaseInput } from './case-end.input.js';
import { CaseFiles } from './case-files.js';
import { toCaseModel } from './case.mapper.js';
import { CaseModel } from './case.model.js';

/** How a case ends, and how long it is kept then. */
@Resolver(() => CaseModel)
export class CaseEndResolver {
  constructor(
    @Inject(CaseKeeping) private readonly keeping: CaseKeeping,
    @Inject(EndCase) private readonly endCase: EndCase,
    @Inject(CaseFiles) private readonly files: CaseFiles,
  ) {}

  private readonly untilOf = together(async (ids, asking) =>
    this.keeping.untilOf((await this.files.of(ids, asking)).map(({ row }) => row)),
  );

  @ResolveField(() => String, {
    nullable: true,
    description: 'Before this moment it is not deleted, and can be opened again; null while it is open or held',
  })
  async retentionUntil(@Parent() { id }: CaseModel, @AskedBy() asking: Asking): Promise<string | null> {
    return (await this.untilOf(id, asking))?.toISOString() ?? null;
  }

  @Mutates({
    name: 'closeCase',
    description: 'The desk is done with the case; its time begins',
    success: { case: { type: () => CaseModel, description: 'The case as it is now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async close(@Input() input: CloseCaseInput, @CurrentViewer() viewer: Viewer): Promise<{ case: CaseModel }> {
    return { case: toCaseModel(await this.endCase.close(input, viewer)) };
  }

  @Mutates({
    name: 'reopenCase',
    description: 'Go on with a closed case, until its time is over',
    success: { case: { type: () => CaseModel, description: 'The case as it is now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async reopen(@Input() input: ReopenCaseInput, @CurrentViewer() viewer: Viewer): Promise<{ case: CaseModel }> {
    return { case: toCaseModel(await this.endCase.reopen(input, viewer)) };
  }
}
