import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { uuidOr } from '../../platform/http/index.js';
import { DiscloseData } from '../acts/disclose-data.js';
import { WithdrawConsent } from '../acts/withdraw-consent.js';
import { wordConsent } from '../domain/worded-disclosure.js';
import { toDisclosureView } from './disclosure.mapper.js';
import { ConsentModel, DisclosureModel, WithdrawConsentInput } from './disclosure.model.js';

/** What a person learns and decides about their own data. */
@Resolver(() => DisclosureModel)
export class PersonalDataResolver {
  constructor(
    @Inject(DiscloseData) private readonly disclose: DiscloseData,
    @Inject(WithdrawConsent) private readonly consents: WithdrawConsent,
  ) {}

  @Query(() => DisclosureModel, { description: 'What is stored about me, who received it, when and on which basis' })
  @Access('newcomer')
  async myPersonalData(@CurrentViewer() viewer: Viewer): Promise<DisclosureModel> {
    return toDisclosureView(await this.disclose.own(viewer));
  }

  @Query(() => DisclosureModel, { description: 'What my office stores about the person of a case, for who asks there' })
  @Access('guide', 'clerk', 'counsellor')
  async personalDataOfCase(
    @Args('caseId', { type: () => ID, description: 'Case' }, uuidOr('case/not-found')) caseId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DisclosureModel> {
    return toDisclosureView(await this.disclose.atTheDesk(caseId, viewer));
  }

  @Query(() => [ConsentModel], { description: 'What I agreed to, for each recipient and purpose' })
  @Access('newcomer')
  async myConsents(@CurrentViewer() viewer: Viewer): Promise<ConsentModel[]> {
    return (await this.consents.own(viewer)).map(wordConsent);
  }

  @Mutates({
    name: 'withdrawConsent',
    description: 'Take a consent back; the recipient then has to delete what it received',
    success: { consent: { type: () => ConsentModel, description: 'The consent as it is now' } },
  })
  @Access('newcomer')
  async withdrawConsent(
    @Input() { id, version }: WithdrawConsentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ consent: ConsentModel }> {
    return { consent: wordConsent(await this.consents.run({ id, version }, viewer)) };
  }
}
