import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import {
  MessagePreferenceActs,
  MessagePreferenceModel,
  SetCasePersonMessagePreferenceInput,
  toPreference,
  toPreferenceModel,
} from '../../notifications/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { IdArg, Input, Mutates, orNull } from '../../platform/graphql/index.js';
import { ReadCases } from '../acts/read-cases.js';

/** A guide sets up, together with the person, how they want to be told. */
@Resolver(() => MessagePreferenceModel)
export class CaseMessagePreferenceResolver {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(MessagePreferenceActs) private readonly preferences: MessagePreferenceActs,
  ) {}

  @Query(() => MessagePreferenceModel, {
    nullable: true,
    description: 'How the person of a case wants to be told; null where there is no such case for the viewer',
  })
  @Access('guide')
  async casePersonMessagePreference(
    @IdArg('caseId', 'Case whose file my desk keeps') caseId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MessagePreferenceModel | null> {
    const file = await orNull(this.cases.toWorkOn(caseId, viewer));
    return file && toPreferenceModel(await this.preferences.read(file.row.personId));
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
