import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { IdArg, Input, Mutates, orNull } from '../../platform/graphql/index.js';
import { WithdrawConsent } from '../acts/withdraw-consent.js';
import { wordConsent } from '../domain/worded-disclosure.js';
import { ConsentModel, WithdrawConsentAtDeskInput } from './disclosure.model.js';

const DESK = ['guide', 'clerk', 'counsellor'] as const;

/** What somebody who stands at the desk agreed to, and takes back there as easily as it was given (Art. 7 Abs. 3 DSGVO). */
@Resolver(() => ConsentModel)
export class DeskConsentsResolver {
  constructor(@Inject(WithdrawConsent) private readonly consents: WithdrawConsent) {}

  @Query(() => [ConsentModel], {
    nullable: true,
    description:
      'What the person of a case agreed to, as far as my office gave or received something on it; null where there is no such case for the viewer',
  })
  @Access(...DESK)
  async consentsOfCase(
    @IdArg('caseId', 'Case') caseId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConsentModel[] | null> {
    const consents = await orNull(this.consents.ofCase(caseId, viewer));
    return consents && consents.map(wordConsent);
  }

  @Mutates({
    name: 'withdrawConsentAtDesk',
    description: 'Note that the person takes a consent back; the same as when they do it themselves',
    success: { consent: { type: () => ConsentModel, description: 'The consent as it is now' } },
  })
  @Access(...DESK)
  async withdrawConsentAtDesk(
    @Input() { caseId, id, version }: WithdrawConsentAtDeskInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ consent: ConsentModel }> {
    return { consent: wordConsent(await this.consents.atTheDesk(caseId, { id, version }, viewer)) };
  }
}
