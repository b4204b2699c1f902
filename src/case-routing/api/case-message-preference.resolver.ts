import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import {
  MessagePreferenceActs,
  MessagePreferenceModel,
  SetCasePersonMessagePreferenceInput,
  toPreference,
  toPreferenceModel,
} from '../../notifications/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { uuidOr } from '../../platform/http/index.js';
import { ReadCases } from '../acts/read-cases.js';

/** An ill-formed id is answered like one that does not exist. */
const ID_PIPE = uuidOr('case/not-found');
const CASE_ID = { type: () => ID, description: 'Case whose file my desk keeps' };

/** A guide sets up, together with the person, how they want to be told. */
@Resolver(() => MessagePreferenceModel)
export class CaseMessagePreferenceResolver {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(MessagePreferenceActs) private readonly preferences: MessagePreferenceActs,
  ) {}

  @Query(() => MessagePreferenceModel, { description: 'How the person of a case wants to be told' })
  @Access('guide')
  async casePersonMessagePreference(
    @Args('caseId', CASE_ID, ID_PIPE) caseId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MessagePreferenceModel> {
    const { row } = await this.cases.toWorkOn(caseId, viewer);
    return toPreferenceModel(await this.preferences.read(row.personId));
  }

  @Mutates({
    name: 'setCasePersonMessagePreference',
    description: 'The person of a case wants to be told like this from now on',
    success: { preference: { type: () => MessagePreferenceModel, description: 'How they are told from now on' } },
  })
  @Access('guide')
  async setCasePersonMessagePreference(
    @Input() { caseId, preference }: SetCasePersonMessagePreferenceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ preference: MessagePreferenceModel }> {
    const { row } = await this.cases.toWorkOn(caseId, viewer);
    return {
      preference: toPreferenceModel(await this.preferences.change(row.personId, toPreference(preference), viewer)),
    };
  }
}
