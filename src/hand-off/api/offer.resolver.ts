import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { AcceptClaim } from '../acts/accept-claim.js';
import { OfferHandOff } from '../acts/offer-hand-off.js';
import { SubmitDraft } from '../acts/submit-draft.js';
import { AcceptClaimInput } from './claim.input.js';
import { SubmitHandOffInput } from './document-gap.input.js';
import { toHandOffModel } from './hand-off.mapper.js';
import { HandOffModel } from './hand-off.model.js';
import { OfferHandOffInput } from './offer.input.js';
import { given, toAcceptanceFrom, toOfferFrom } from './offer.mapper.js';

/** What puts a matter on its way: an offer, a draft that goes out, a case that is given to its claimant. */
@Resolver(() => HandOffModel)
export class OfferResolver {
  constructor(
    @Inject(OfferHandOff) private readonly offerHandOff: OfferHandOff,
    @Inject(SubmitDraft) private readonly submitDraft: SubmitDraft,
    @Inject(AcceptClaim) private readonly acceptClaim: AcceptClaim,
  ) {}

  @Mutates({
    name: 'offerHandOff',
    description: 'Hand a matter over that belongs to no case here',
    success: { handOff: { type: () => HandOffModel, description: 'The hand-off as it is now' } },
  })
  @Access('clerk', 'guide', 'counsellor')
  async offer(@Input() input: OfferHandOffInput, @CurrentViewer() viewer: Viewer): Promise<{ handOff: HandOffModel }> {
    return { handOff: toHandOffModel(await this.offerHandOff.run(toOfferFrom(input), viewer), viewer) };
  }

  @Mutates({
    name: 'submitHandOff',
    description: 'Put a draft before its receiver',
    success: { handOff: { type: () => HandOffModel, description: 'The hand-off as it is now' } },
  })
  @Access('clerk', 'guide', 'counsellor')
  async submit(
    @Input() input: SubmitHandOffInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ handOff: HandOffModel }> {
    return { handOff: toHandOffModel(await this.submitDraft.run(given(input), viewer), viewer) };
  }

  @Mutates({
    name: 'acceptClaim',
    description: 'Give a claimed case to the body that asks for it; answers with the transfer',
    success: { handOff: { type: () => HandOffModel, description: 'The hand-off as it is now' } },
  })
  @Access('clerk', 'guide', 'counsellor')
  async accept(@Input() input: AcceptClaimInput, @CurrentViewer() viewer: Viewer): Promise<{ handOff: HandOffModel }> {
    return { handOff: toHandOffModel(await this.acceptClaim.run(toAcceptanceFrom(input), viewer), viewer) };
  }
}
