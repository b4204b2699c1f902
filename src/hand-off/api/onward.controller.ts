import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, VersionEtag } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { DeletionDesk } from '../acts/deletion-desk.js';
import { ForwardHandOff } from '../acts/forward-hand-off.js';
import { ProposeCandidates } from '../acts/propose-candidates.js';
import { ReadHandOffs } from '../acts/read-hand-offs.js';
import { HAND_OFF_ID, HAND_OFF_PARAM } from './hand-off-id.js';
import {
  CandidateListResponse,
  DeletionResponse,
  ForwardRequest,
  ForwardResponse,
  TimerListResponse,
} from './onward.dto.js';
import { toDeletionView, toForwardedView, toForwarding, toTimerView } from './onward.mapper.js';
import { PLACING_CONFLICTS, PLACING_REFUSALS } from './refusals.js';

/** How a matter goes on: passed on, back, watched, or deleted. */
@ApiTags('hand-offs')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'HAND_OFF_NOT_FOUND' })
@Controller('hand-offs/:id')
export class OnwardController {
  constructor(
    @Inject(ForwardHandOff) private readonly forwardHandOff: ForwardHandOff,
    @Inject(ProposeCandidates) private readonly proposeCandidates: ProposeCandidates,
    @Inject(ReadHandOffs) private readonly read: ReadHandOffs,
    @Inject(DeletionDesk) private readonly deletions: DeletionDesk,
  ) {}

  @Post('forward')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'forwardHandOff',
    summary: 'Pass a received matter on to where it belongs',
    description:
      'The forwarder becomes the sender of a successor and names the row of the transfer law it relies on; the day of the ' +
      'first filing travels along. A repeat by the same account answers with the same successor.',
  })
  @ActsOnVersion('HAND_OFF_VERSION_CONFLICT', 3)
  @ApiOkResponse({
    type: ForwardResponse,
    description: 'The successor without its contents; `Location` and `ETag` are its own',
  })
  @ApiConflictResponse({
    description: `HAND_OFF_NOT_ALLOWED with \`allowedActions\`, HAND_OFF_CIRCLE, HAND_OFF_SILENCE_DECIDED, ${PLACING_CONFLICTS}`,
  })
  @ApiUnprocessableEntityResponse({ description: PLACING_REFUSALS })
  async forward(
    @Param('id', HAND_OFF_ID) id: string,
    @IfMatch() version: number,
    @Body() body: ForwardRequest,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ForwardResponse> {
    const forwarded = await this.forwardHandOff.run(toForwarding(id, version, body), viewer);
    void reply.header('Location', `/v1/hand-offs/${forwarded.successor.id}`);
    return toForwardedView(forwarded, viewer);
  }

  @Get('candidates')
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'listCandidates',
    summary: 'Who could be approached next with what came back?',
    description:
      'For the sender of a rejected, expired or failed hand-off; the own worklist is always the last answer.',
  })
  @ApiOkResponse({ type: CandidateListResponse })
  async candidates(
    @Param('id', HAND_OFF_ID) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CandidateListResponse> {
    return { candidates: await this.proposeCandidates.run(id, viewer) };
  }

  @Get('timers')
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor', 'newcomer')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'listTimers',
    summary: 'Reminders, alarms and ends that are due or have fired',
    description:
      'What this software does by itself when nobody acts: it reminds, warns, and ends an offer that nobody answered.',
  })
  @ApiOkResponse({ type: TimerListResponse })
  async timers(@Param('id', HAND_OFF_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<TimerListResponse> {
    return { timers: (await this.read.timers(id, viewer)).map(toTimerView) };
  }

  @Get('deletion')
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor', 'newcomer', 'dpo')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'getDeletion',
    summary: 'What the receiver has to delete, and whether it did',
    description:
      'After a revocation the receiver owes deletion; the sender and the person see whether it has confirmed.',
  })
  @ApiOkResponse({ type: DeletionResponse })
  @ApiNotFoundResponse({ description: 'HAND_OFF_NOT_FOUND, HAND_OFF_NO_DELETION_DUTY' })
  async deletion(@Param('id', HAND_OFF_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<DeletionResponse> {
    return toDeletionView(await this.deletions.read(id, viewer));
  }

  @Post('deletion/acknowledge')
  @Idempotent()
  @HttpCode(200)
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'acknowledgeDeletion',
    summary: 'Confirm that everything received was deleted',
    description: 'Only after a revocation; answers with the receipt. A repeat gives the same receipt.',
  })
  @ApiOkResponse({ type: DeletionResponse })
  @ApiNotFoundResponse({ description: 'HAND_OFF_NOT_FOUND, HAND_OFF_NO_DELETION_DUTY' })
  @ApiResponse({ status: 403, description: 'HAND_OFF_NOT_THE_RECEIVER' })
  async acknowledgeDeletion(
    @Param('id', HAND_OFF_ID) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DeletionResponse> {
    return toDeletionView(await this.deletions.acknowledge(id, viewer));
  }
}
