import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { IdArg, Input, Mutates, orNull } from '../../platform/graphql/index.js';
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

  @Query(() => DisclosureModel, {
    nullable: true,
    description: 'What is stored about me, who received it, when and on which basis',
  })
  @Access('newcomer')
  async myPersonalData(@CurrentViewer() viewer: Viewer): Promise<DisclosureModel> {
    return toDisclosureView(await this.disclose.own(viewer));
  }

  @Query(() => DisclosureModel, {
    nullable: true,
    description:
      'What my office stores about the person of a case, for who asks there; null where there is no such case for the viewer',
  })
  @Access('guide', 'clerk', 'counsellor')
  async personalDataOfCase(
    @IdArg('caseId', 'Case') caseId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DisclosureModel | null> {
    const disclosure = await orNull(this.disclose.atTheDesk(caseId, viewer));
    return disclosure && toDisclosureView(disclosure);
  }

  @Query(() => [ConsentModel], { nullable: true, description: 'What I agreed to, for each recipient and purpose' })
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
