import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, PageQuery, uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { DecideRequest } from '../acts/decide-request.js';
import { ReadRequests } from '../acts/read-requests.js';
import {
  DecisionRequest,
  FollowedRequestResponse,
  RightsRequestPageResponse,
  RightsRequestResponse,
} from './rights-request.dto.js';
import { toFollowedView, toRequestView } from './rights-request.mapper.js';

const REQUEST_ID = uuidOr('rights-request/not-found');
const REQUEST_PARAM = uuidParam('Request');

/** What persons asked for about their data, and what became of it. */
@ApiTags('personal-data')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'RIGHTS_REQUEST_NOT_FOUND' })
@Controller('rights-requests')
export class RightsRequestsController {
  constructor(
    @Inject(ReadRequests) private readonly read: ReadRequests,
    @Inject(DecideRequest) private readonly decide: DecideRequest,
  ) {}

  @Get()
  @Access('newcomer', 'guide', 'clerk', 'counsellor', 'dpo')
  @ApiOperation({
    operationId: 'listRightsRequests',
    summary: 'My own requests, or those my office decides',
    description: 'Newest first. A person sees their own; staff see those about the cases of their office.',
  })
  @ApiOkResponse({ type: RightsRequestPageResponse })
  async list(
    @Query() { limit, cursor }: PageQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestPageResponse> {
    const { items, next } = await this.read.page(viewer, { limit, cursor });
    return { items: items.map((request) => toRequestView(request, viewer)), next };
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @Access('newcomer', 'guide', 'clerk', 'counsellor', 'dpo')
  @ApiOperation({
    operationId: 'getRightsRequest',
    summary: 'One request, and who has confirmed it',
    description: 'Lists every recipient that was told, and whether it has confirmed.',
  })
  @ApiParam(REQUEST_PARAM)
  @ApiOkResponse({ type: FollowedRequestResponse, description: '`ETag` holds its version' })
  async one(@Param('id', REQUEST_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<FollowedRequestResponse> {
    return toFollowedView(await this.read.one(id, viewer), viewer);
  }

  @Post(':id/carry-out')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('guide', 'clerk', 'counsellor')
  @ApiOperation({
    operationId: 'carryOutRightsRequest',
    summary: 'Do what the person asks for; every recipient is told and has to confirm (Art. 19 DSGVO)',
    description:
      'Changes the case at once, or erases its file; every recipient gets a duty to follow and to confirm it.',
  })
  @ApiParam(REQUEST_PARAM)
  @ActsOnVersion('RIGHTS_REQUEST_VERSION_CONFLICT, CASE_VERSION_CONFLICT')
  @ApiOkResponse({ type: RightsRequestResponse })
  @ApiConflictResponse({
    description:
      'RIGHTS_REQUEST_NOT_ALLOWED with `allowedActions`; of an erasure also RIGHTS_REQUEST_STILL_UNDER_WAY with `open`, RIGHTS_REQUEST_HELD',
  })
  async carryOut(
    @Param('id', REQUEST_ID) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestResponse> {
    return toRequestView(await this.decide.run(id, version, { action: 'carry_out' }, viewer), viewer);
  }

  @Post(':id/refuse')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('guide', 'clerk', 'counsellor')
  @ApiOperation({
    operationId: 'refuseRightsRequest',
    summary: 'Refuse it, with the reason',
    description: 'With one of the declared codes, so that the person reads why in their own language.',
  })
  @ApiParam(REQUEST_PARAM)
  @ActsOnVersion('RIGHTS_REQUEST_VERSION_CONFLICT')
  @ApiOkResponse({ type: RightsRequestResponse })
  @ApiConflictResponse({ description: 'RIGHTS_REQUEST_NOT_ALLOWED with `allowedActions`' })
  @ApiUnprocessableEntityResponse({ description: 'RIGHTS_REQUEST_REASON_MISSING with `allowedCodes`' })
  async refuse(
    @Param('id', REQUEST_ID) id: string,
    @IfMatch() version: number,
    @Body() { code }: DecisionRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestResponse> {
    return toRequestView(await this.decide.run(id, version, { action: 'refuse', code }, viewer), viewer);
  }

  @Post(':id/take-back')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('newcomer')
  @ApiOperation({
    operationId: 'takeBackRightsRequest',
    summary: 'I do not want it any more',
    description: 'Only as long as nobody has decided. It can be asked for again.',
  })
  @ApiParam(REQUEST_PARAM)
  @ActsOnVersion('RIGHTS_REQUEST_VERSION_CONFLICT')
  @ApiOkResponse({ type: RightsRequestResponse })
  @ApiConflictResponse({ description: 'RIGHTS_REQUEST_NOT_ALLOWED with `allowedActions`' })
  async takeBack(
    @Param('id', REQUEST_ID) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestResponse> {
    return toRequestView(await this.decide.run(id, version, { action: 'take_back' }, viewer), viewer);
  }
}
