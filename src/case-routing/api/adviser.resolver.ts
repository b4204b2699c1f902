import { Inject } from '@nestjs/common';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { AskedBy, type Asking, Input, Mutates, together } from '../../platform/graphql/index.js';
import { AssignAdviser } from '../acts/assign-adviser.js';
import { type Adviser, ReadAdvisers } from '../acts/read-advisers.js';
import { AdviserModel, AssignAdviserInput, ColleagueModel } from './adviser.model.js';
import { CaseFiles } from './case-files.js';
import { CaseModel } from './case.model.js';

/** Who of a desk looks after a case. */
@Resolver(() => CaseModel)
export class AdviserResolver {
  constructor(
    @Inject(AssignAdviser) private readonly assignAdviser: AssignAdviser,
    @Inject(ReadAdvisers) private readonly advisers: ReadAdvisers,
    @Inject(CaseFiles) private readonly files: CaseFiles,
  ) {}

  private readonly advisersOfCase = together(async (ids, asking) =>
    this.advisers.ofCases((await this.files.of(ids, asking)).map(({ row }) => row)),
  );

  @ResolveField(() => [AdviserModel], { name: 'advisers', description: 'Who looks after it, the adviser first' })
  async advisersOf(@Parent() { id }: CaseModel, @AskedBy() asking: Asking): Promise<AdviserModel[]> {
    return ((await this.advisersOfCase(id, asking)) ?? []).map(toAdviserModel);
  }

  @Query(() => [ColleagueModel], { nullable: true, description: 'Who works at my desk' })
  @Access('guide', 'clerk', 'counsellor')
  async colleagues(@CurrentViewer() viewer: Viewer): Promise<ColleagueModel[]> {
    const staff = await this.advisers.colleagues(viewer);
    return staff.map(({ id, subject, role }) => ({ account: id, name: subject, role, me: id === viewer.account }));
  }

  @Mutates({
    name: 'assignAdviser',
    description: 'Say who advises in a case or stands in; whoever did so before is told no more',
    success: { advisers: { type: () => [AdviserModel], description: 'Who looks after the case now' } },
  })
  @Access('guide', 'clerk', 'counsellor')
  async assign(
    @Input() input: AssignAdviserInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ advisers: AdviserModel[] }> {
    const { caseId, part, account = null } = input;
    const id = await this.assignAdviser.run({ caseId, part, accountId: account }, viewer);
    return { advisers: (await this.advisers.ofCase(id, viewer)).map(toAdviserModel) };
  }
}

const toAdviserModel = ({ part, account: { id, role } }: Adviser): AdviserModel => ({ part, account: id, role });
