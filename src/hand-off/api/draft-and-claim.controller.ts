import { Body, Controller, HttpCode, Inject, Param, Post, Res, UseInterceptors } from '@nestjs/common';
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
import type { FastifyReply } from 'fastify';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, VersionEtag } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { AcceptClaim } from '../acts/accept-claim.js';
import { SubmitDraft } from '../acts/submit-draft.js';
import { AcceptClaimRequest } from './claim.dto.js';
import { DocumentsRequest } from './document-gap.dto.js';
import { HAND_OFF_ID, HAND_OFF_PARAM } from './hand-off-id.js';
import { toHandOffState } from './hand-off.mapper.js';
import { HandOffStateResponse } from './hand-off.response.js';
import { toAcceptance } from './offer.mapper.js';
import { PLACING_CONFLICTS, PLACING_REFUSALS } from './refusals.js';

/** The two steps that ask the transfer law anew: a draft that goes out, and a case that is given to its claimant. */
@ApiTags('hand-offs')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'HAND_OFF_NOT_FOUND' })
@Controller('hand-offs/:id')
export class DraftAndClaimController {
  constructor(
    @Inject(SubmitDraft) private readonly submitDraft: SubmitDraft,
    @Inject(AcceptClaim) private readonly acceptClaim: AcceptClaim,
  ) {}

  @Post('submit')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'submitHandOff',
    summary: 'Put a draft before its receiver',
    description:
      'The transfer law decides as it is today; what it refuses stays a draft. Documents and gaps that are named replace ' +
      'those of the draft.',
  })
  @ActsOnVersion('HAND_OFF_VERSION_CONFLICT')
  @ApiOkResponse({ type: HandOffStateResponse })
  @ApiConflictResponse({ description: `HAND_OFF_NOT_ALLOWED with \`allowedActions\`, ${PLACING_CONFLICTS}` })
  @ApiUnprocessableEntityResponse({ description: PLACING_REFUSALS })
  async submit(
    @Param('id', HAND_OFF_ID) id: string,
    @IfMatch() version: number,
    @Body() { documents, documentGaps }: DocumentsRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HandOffStateResponse> {
    const submission = { id, version, documents, documentGaps };
    return toHandOffState(await this.submitDraft.run(submission, viewer), viewer);
  }

  @Post('accept-claim')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'acceptClaim',
    summary: 'Give a claimed case to the body that asks for it',
    description:
      'Accepts the claim and offers a TRANSFER to the claimant in one: the holder names the row of the transfer law it relies ' +
      'on, and the day of the first filing travels along. A repeat by the same account answers with the same transfer.',
  })
  @ActsOnVersion('HAND_OFF_VERSION_CONFLICT', 3)
  @ApiOkResponse({
    type: HandOffStateResponse,
    description: 'The transfer without its contents; `Location` and `ETag` are its own',
  })
  @ApiConflictResponse({
    description: `HAND_OFF_NOT_ALLOWED with \`allowedActions\`, HAND_OFF_NOT_A_CLAIM, HAND_OFF_NOT_THE_LEAD, HAND_OFF_SILENCE_DECIDED, ${PLACING_CONFLICTS}`,
  })
  @ApiUnprocessableEntityResponse({ description: `HAND_OFF_STEP_INCOMPLETE with \`missing\`, ${PLACING_REFUSALS}` })
  async accept(
    @Param('id', HAND_OFF_ID) id: string,
    @IfMatch() version: number,
    @Body() body: AcceptClaimRequest,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HandOffStateResponse> {
    const transfer = await this.acceptClaim.run(toAcceptance(id, version, body), viewer);
    void reply.header('Location', `/v1/hand-offs/${transfer.id}`);
    return toHandOffState(transfer, viewer);
  }
}
