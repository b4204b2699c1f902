import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { MessagePreferenceActs } from '../acts/message-preference-acts.js';
import { MessagePreferenceInput } from './message-preference.input.js';
import { toPreference, toPreferenceModel } from './message-preference.mapper.js';
import { MessagePreferenceModel } from './message-preference.model.js';

@Resolver(() => MessagePreferenceModel)
export class MessagePreferenceResolver {
  constructor(@Inject(MessagePreferenceActs) private readonly preferences: MessagePreferenceActs) {}

  @Query(() => MessagePreferenceModel, { description: 'How I want to be told' })
  @Access('newcomer')
  async myMessagePreference(@CurrentViewer() { person }: Viewer): Promise<MessagePreferenceModel> {
    return toPreferenceModel(await this.preferences.read(person));
  }

  @Mutation(() => MessagePreferenceModel, { description: 'I want to be told like this from now on' })
  @Access('newcomer')
  async setMyMessagePreference(
    @Args('preference', { type: () => MessagePreferenceInput, description: 'All of it: what is left out is gone' })
    preference: MessagePreferenceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MessagePreferenceModel> {
    return toPreferenceModel(await this.preferences.change(viewer.person, toPreference(preference), viewer));
  }
}
