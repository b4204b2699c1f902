import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, UseInterceptors } from '@nestjs/common';
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
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, PageQuery, uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { DisputeDesk } from '../acts/dispute-desk.js';
import { DisputePageResponse, DisputeResponse, SettleDisputeRequest } from './dispute.dto.js';
import { toDisputeView } from './onward.mapper.js';

const ID = uuidOr('hand-off/dispute-not-found');

const DISPUTE = uuidParam('Dispute');

/** Where two offices each deny being competent, a human decides. */
@ApiTags('hand-offs')
@ApiBearerAuth()
@Controller('competence-disputes')
export class DisputesController {
  constructor(@Inject(DisputeDesk) private readonly disputes: DisputeDesk) {}

  @Get()
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiOperation({
    operationId: 'listCompetenceDisputes',
    summary: 'Disputes the own office takes part in, leads or helps to settle',
    description:
      'Two offices that both deny being competent. The office approached first leads the matter until somebody settles it.',
  })
  @ApiOkResponse({ type: DisputePageResponse })
  async list(@Query() query: PageQuery, @CurrentViewer() viewer: Viewer): Promise<DisputePageResponse> {
    const { items, next } = await this.disputes.page(viewer, { limit: query.limit, cursor: query.cursor });
    return { items: items.map(toDisputeView), next };
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiParam(DISPUTE)
  @ApiOperation({
    operationId: 'getCompetenceDispute',
    summary: 'One dispute',
    description: 'With the offices that take part and, once it is settled, the office that is competent.',
  })
  @ApiOkResponse({ type: DisputeResponse, description: '`ETag` holds its version' })
  @ApiNotFoundResponse({ description: 'HAND_OFF_DISPUTE_NOT_FOUND' })
  async one(@Param('id', ID) id: string, @CurrentViewer() viewer: Viewer): Promise<DisputeResponse> {
    return toDisputeView(await this.disputes.one(id, viewer));
  }

  @Post(':id/settle')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiParam(DISPUTE)
  @ApiOperation({
    operationId: 'settleCompetenceDispute',
    summary: 'Say who is competent after all',
    description: 'For the office that leads meanwhile and the welcome desk. The matter can then be passed on again.',
  })
  @ActsOnVersion('HAND_OFF_VERSION_CONFLICT')
  @ApiOkResponse({ type: DisputeResponse })
  @ApiNotFoundResponse({ description: 'HAND_OFF_DISPUTE_NOT_FOUND' })
  @ApiResponse({ status: 403, description: 'HAND_OFF_NOT_YOURS_TO_SETTLE' })
  @ApiConflictResponse({ description: 'HAND_OFF_DISPUTE_SETTLED' })
  @ApiUnprocessableEntityResponse({ description: 'HAND_OFF_NO_OFFICE' })
  async settle(
    @Param('id', ID) id: string,
    @IfMatch() version: number,
    @Body() body: SettleDisputeRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DisputeResponse> {
    return toDisputeView(await this.disputes.settle({ ...body, id, version }, viewer));
  }
}
