import { randomUUID } from 'node:crypto';
import { Inject, type OnModuleInit } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import {
  AsksForTotal,
  type Connection,
  connectionOf,
  Input,
  Mutates,
  NodeKinds,
  PageArgs,
  pageRequest,
} from '../../platform/graphql/index.js';
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
  RightsRequestConnection,
} from './rights-request.model.js';
import { toCorrectionFrom, toFollowedView, toRequestView } from './rights-request.mapper.js';

const READERS = ['newcomer', 'guide', 'clerk', 'counsellor', 'dpo'] as const;

@Resolver(() => RightsRequestModel)
export class RightsRequestsResolver implements OnModuleInit {
  constructor(
    @Inject(ReadRequests) private readonly read: ReadRequests,
    @Inject(AskForCorrection) private readonly ask: AskForCorrection,
    @Inject(AskForErasure) private readonly askErasure: AskForErasure,
    @Inject(DecideRequest) private readonly decide: DecideRequest,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  onModuleInit(): void {
    const find = async (id: string, viewer: Viewer) => toRequestView((await this.read.one(id, viewer)).request, viewer);
    this.nodes.ofRows({ type: 'RightsRequest', table: 'rights_request', roles: READERS, find });
  }

  @Query(() => RightsRequestConnection, { nullable: true, description: 'My own requests, or those my office decides' })
  @Access(...READERS)
  async rightsRequests(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<RightsRequestModel>> {
    const page = await this.read.page(viewer, pageRequest(args, counted));
    return connectionOf(page, args, (request) => toRequestView(request, viewer));
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
