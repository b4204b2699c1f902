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
import { ActsOnVersion, IfMatch, VersionEtag } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type MoveByHand, MOVES_BY_HAND } from '../acts/move.js';
import { MoveHandOff } from '../acts/move-hand-off.js';
import { ReadHandOffs } from '../acts/read-hand-offs.js';
import { actionsFor } from '../acts/side-of.js';
import { HAND_OFF_ID, HAND_OFF_PARAM } from './hand-off-id.js';
import { HandOffQuery, MoveRequest } from './hand-off.dto.js';
import { toEventView, toHandOffState, toHandOffView, toMove, toReceiptView } from './hand-off.mapper.js';
import {
  ActionsResponse,
  HandOffEventListResponse,
  HandOffPageResponse,
  HandOffResponse,
  HandOffStateResponse,
  ReceiptListResponse,
} from './hand-off.response.js';

@ApiTags('hand-offs')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'HAND_OFF_NOT_FOUND' })
@Controller('hand-offs')
export class HandOffController {
  constructor(
    @Inject(ReadHandOffs) private readonly read: ReadHandOffs,
    @Inject(MoveHandOff) private readonly moveHandOff: MoveHandOff,
  ) {}

  @Get()
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor')
  @ApiOperation({
    operationId: 'listHandOffs',
    summary: 'What the own office received, sent or got back',
    description:
      'Newest first. Contents are shown only to the offices that may read them; `redacted` names what was left out.',
  })
  @ApiOkResponse({ type: HandOffPageResponse })
  async list(
    @Query() { direction, limit, cursor }: HandOffQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HandOffPageResponse> {
    const page = await this.read.page(viewer, direction, { limit, cursor });
    return { items: page.items.map((item) => toHandOffView(item, viewer)), next: page.next };
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor', 'newcomer', 'dpo')
  @ApiOperation({
    operationId: 'getHandOff',
    summary: 'One hand-off',
    description:
      'Sender, receiver and the person see it; the contents only who may read them now. `availableActions` says what the caller may do.',
  })
  @ApiParam(HAND_OFF_PARAM)
  @ApiOkResponse({ type: HandOffResponse, description: '`ETag` holds its version' })
  async one(@Param('id', HAND_OFF_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<HandOffResponse> {
    return toHandOffView(await this.read.one(id, viewer), viewer);
  }

  @Get(':id/actions')
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor', 'newcomer', 'dpo')
  @ApiOperation({
    operationId: 'listActions',
    summary: 'What may I do with it now?',
    description: 'The same function decides when a step is taken, so that a front end can offer exactly these.',
  })
  @ApiParam(HAND_OFF_PARAM)
  @ApiOkResponse({ type: ActionsResponse })
  async actions(@Param('id', HAND_OFF_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<ActionsResponse> {
    return { actions: actionsFor(await this.read.one(id, viewer), viewer) };
  }

  @Get(':id/receipts')
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor', 'newcomer')
  @ApiOperation({
    operationId: 'listReceipts',
    summary: 'Its receipts, with the day that counts',
    description:
      'R1 proves the filing. `countsFrom` is the day that counts in law, by the rule that each receipt names.',
  })
  @ApiParam(HAND_OFF_PARAM)
  @ApiOkResponse({ type: ReceiptListResponse })
  async receipts(@Param('id', HAND_OFF_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<ReceiptListResponse> {
    return { receipts: (await this.read.receipts(id, viewer)).map(toReceiptView) };
  }

  @Get(':id/events')
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor', 'newcomer')
  @ApiOperation({
    operationId: 'listHandOffEvents',
    summary: 'What happened to it so far',
    description:
      'Every step with its day and reason. Each holds the hash of the one before, so that a change in the database is found.',
  })
  @ApiParam(HAND_OFF_PARAM)
  @ApiOkResponse({ type: HandOffEventListResponse })
  async events(
    @Param('id', HAND_OFF_ID) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HandOffEventListResponse> {
    return { events: (await this.read.events(id, viewer)).map(toEventView) };
  }

  @Post(':id/:action')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor', 'newcomer', 'dpo')
  @ApiOperation({
    operationId: 'moveHandOff',
    summary: 'Take a step with it',
    description:
      'A repeat of the same step by the same account answers 200 with the unchanged hand-off. Contents are read with GET.',
  })
  @ApiParam(HAND_OFF_PARAM)
  @ApiParam({ name: 'action', enum: MOVES_BY_HAND, description: 'The step' })
  @ActsOnVersion('HAND_OFF_VERSION_CONFLICT', 2)
  @ApiOkResponse({ type: HandOffStateResponse })
  @ApiConflictResponse({ description: 'HAND_OFF_NOT_ALLOWED with `allowedActions`' })
  @ApiUnprocessableEntityResponse({ description: 'HAND_OFF_STEP_INCOMPLETE with `missing`' })
  async move(
    @Param('id', HAND_OFF_ID) id: string,
    @Param('action') action: string,
    @IfMatch() version: number,
    @Body() body: MoveRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HandOffStateResponse> {
    if (!isMove(action)) throw new DomainError('request/no-route');
    return toHandOffState(await this.moveHandOff.run(toMove(id, version, action, body), viewer), viewer);
  }
}

const isMove = (action: string): action is MoveByHand => MOVES_BY_HAND.some((move) => move === action);
