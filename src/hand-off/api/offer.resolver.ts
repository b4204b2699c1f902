import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { AcceptClaim } from '../acts/accept-claim.js';
import { OfferHandOff } from '../acts/offer-hand-off.js';
import { SubmitDraft } from '../acts/submit-draft.js';
import { AcceptClaimInput } from './claim.input.js';
import { SubmittedDocumentsInput } from './document-gap.input.js';
import { toHandOffModel } from './hand-off.mapper.js';
import { HandOffModel } from './hand-off.model.js';
import { OfferHandOffInput } from './offer.input.js';
import { given, toAcceptanceFrom, toOfferFrom } from './offer.mapper.js';
import { HAND_OFF_ID } from './hand-off-id.js';

/** What puts a matter on its way: an offer, a draft that goes out, a case that is given to its claimant. */
@Resolver(() => HandOffModel)
export class OfferResolver {
  constructor(
    @Inject(OfferHandOff) private readonly offerHandOff: OfferHandOff,
    @Inject(SubmitDraft) private readonly submitDraft: SubmitDraft,
    @Inject(AcceptClaim) private readonly acceptClaim: AcceptClaim,
  ) {}

  @Mutation(() => HandOffModel, {
    name: 'offerHandOff',
    description: 'Hand a matter over that belongs to no case here',
  })
  @Access('clerk', 'guide', 'counsellor')
  async offer(@Args('input') input: OfferHandOffInput, @CurrentViewer() viewer: Viewer): Promise<HandOffModel> {
    return toHandOffModel(await this.offerHandOff.run(toOfferFrom(input), viewer), viewer);
  }

  @Mutation(() => HandOffModel, { name: 'submitHandOff', description: 'Put a draft before its receiver' })
  @Access('clerk', 'guide', 'counsellor')
  async submit(
    @Args('id', { type: () => ID, description: 'Draft' }, HAND_OFF_ID) id: string,
    @Args('version', { type: () => Int, description: 'Version that was read' }) version: number,
    @Args('papers', { type: () => SubmittedDocumentsInput, nullable: true, description: 'Where they changed' })
    papers: SubmittedDocumentsInput | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HandOffModel> {
    const submission = { id, version, ...given(papers ?? {}) };
    return toHandOffModel(await this.submitDraft.run(submission, viewer), viewer);
  }

  @Mutation(() => HandOffModel, {
    name: 'acceptClaim',
    description: 'Give a claimed case to the body that asks for it; answers with the transfer',
  })
  @Access('clerk', 'guide', 'counsellor')
  async accept(@Args('input') input: AcceptClaimInput, @CurrentViewer() viewer: Viewer): Promise<HandOffModel> {
    return toHandOffModel(await this.acceptClaim.run(toAcceptanceFrom(input), viewer), viewer);
  }
}
