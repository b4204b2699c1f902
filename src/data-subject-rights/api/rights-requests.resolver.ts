import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HandOffPageArgs } from '../../hand-off/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { AskForCorrection } from '../acts/ask-for-correction.js';
import { AskForErasure } from '../acts/ask-for-erasure.js';
import { DecideRequest } from '../acts/decide-request.js';
import { ReadRequests } from '../acts/read-requests.js';
import {
  AnswerModel,
  AskForErasureInput,
  CorrectDataInput,
  DecideRightsRequestInput,
  FollowedRecipientModel,
  RightsRequestModel,
  RightsRequestPageModel,
} from './rights-request.model.js';
import { toCorrectionFrom, toFollowedView, toRequestView } from './rights-request.mapper.js';

@Resolver(() => RightsRequestModel)
export class RightsRequestsResolver {
  constructor(
    @Inject(ReadRequests) private readonly read: ReadRequests,
    @Inject(AskForCorrection) private readonly ask: AskForCorrection,
    @Inject(AskForErasure) private readonly askErasure: AskForErasure,
    @Inject(DecideRequest) private readonly decide: DecideRequest,
  ) {}

  @Query(() => RightsRequestPageModel, { description: 'My own requests, or those my office decides' })
  @Access('newcomer', 'guide', 'clerk', 'counsellor', 'dpo')
  async rightsRequests(
    @Args() { first, after }: HandOffPageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestPageModel> {
    const { items, next } = await this.read.page(viewer, { limit: first, cursor: after });
    return { items: items.map((request) => toRequestView(request, viewer)), next };
  }

  @Mutates({
    name: 'correctData',
    description:
      'Something about the person is wrong. From a desk, and where nobody needs to see a document, it is corrected at once; otherwise the desk confirms it',
    success: { request: { type: () => RightsRequestModel, description: 'The request as it is now' } },
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async correctData(
    @Input() { caseId, ...input }: CorrectDataInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ request: RightsRequestModel }> {
    const asked = { id: randomUUID(), caseId, correction: toCorrectionFrom(input) };
    return { request: toRequestView(await this.ask.run(asked, viewer), viewer) };
  }

  @Mutates({
    name: 'askForErasure',
    description: 'Ask the desk of a case to erase its file (Art. 17 DSGVO)',
    success: { request: { type: () => RightsRequestModel, description: 'The request as it is now' } },
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async askForErasure(
    @Input() { caseId }: AskForErasureInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ request: RightsRequestModel }> {
    return { request: toRequestView(await this.askErasure.run({ id: randomUUID(), caseId }, viewer), viewer) };
  }

  @Mutates({
    name: 'decideRightsRequest',
    description: 'Carry a request out, refuse it, or take the own one back',
    success: { request: { type: () => RightsRequestModel, description: 'The request as it is now' } },
  })
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  async decideRightsRequest(
    @Input() { id, version, action, code }: DecideRightsRequestInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ request: RightsRequestModel }> {
    const move = { action, code: code ?? undefined };
    return { request: toRequestView(await this.decide.run(id, version, move, viewer), viewer) };
  }

  @ResolveField(() => AnswerModel, { nullable: true, description: 'The answer in the language of the person' })
  async answer(@Parent() { id }: RightsRequestModel, @CurrentViewer() viewer: Viewer): Promise<AnswerModel | null> {
    return toFollowedView(await this.read.one(id, viewer), viewer).answer;
  }

  @ResolveField(() => [FollowedRecipientModel], { description: 'Who was told, and who confirmed' })
  async recipients(
    @Parent() { id }: RightsRequestModel,
    @CurrentViewer() viewer: Viewer,
  ): Promise<readonly FollowedRecipientModel[]> {
    return toFollowedView(await this.read.one(id, viewer), viewer).recipients;
  }
}
