import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { MessagePreferenceActs } from '../acts/message-preference-acts.js';
import { SetMyMessagePreferenceInput } from './message-preference.input.js';
import { toPreference, toPreferenceModel } from './message-preference.mapper.js';
import { MessagePreferenceModel } from './message-preference.model.js';

@Resolver(() => MessagePreferenceModel)
export class MessagePreferenceResolver {
  constructor(@Inject(MessagePreferenceActs) private readonly preferences: MessagePreferenceActs) {}

  @Query(() => MessagePreferenceModel, { nullable: true, description: 'How I want to be told' })
  @Access('newcomer')
  async myMessagePreference(@CurrentViewer() { person }: Viewer): Promise<MessagePreferenceModel> {
    return toPreferenceModel(await this.preferences.read(person));
  }

  @Mutates({
    name: 'setMyMessagePreference',
    description: 'I want to be told like this from now on',
    success: { preference: { type: () => MessagePreferenceModel, description: 'How they are told from now on' } },
  })
  @Access('newcomer')
  async setMyMessagePreference(
    @Input() { preference }: SetMyMessagePreferenceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ preference: MessagePreferenceModel }> {
    return {
      preference: toPreferenceModel(await this.preferences.change(viewer.person, toPreference(preference), viewer)),
    };
  }
}
