import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { uuidOr, uuidParam } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { DutyDesk } from '../acts/duty-desk.js';
import { DutyPageResponse, DutyQuery, DutyResponse, DutyStateResponse } from './duty.dto.js';
import { toDutyState, toDutyView } from './duty.mapper.js';

const DUTY_ID = uuidOr('recipient-duty/not-found');
const DUTY_PARAM = uuidParam('Duty');

/** What the own office has to delete or to correct of what it received. */
@ApiTags('hand-offs')
@ApiBearerAuth()
@Controller('recipient-duties')
export class DutiesController {
  constructor(@Inject(DutyDesk) private readonly desk: DutyDesk) {}

  @Get()
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiOperation({
    operationId: 'listRecipientDuties',
    summary: 'What the own office has to delete or to correct',
    description:
      'They follow from a revocation, a correction or a consent taken back (Art. 19 DSGVO). Each stays open until it is confirmed.',
  })
  @ApiOkResponse({ type: DutyPageResponse })
  async list(@Query() { open, limit, cursor }: DutyQuery, @CurrentViewer() viewer: Viewer): Promise<DutyPageResponse> {
    const { items, next } = await this.desk.page(viewer, open, { limit, cursor });
    return { items: items.map((duty) => toDutyView(duty, viewer)), next };
  }

  @Get(':id')
  @Access('partner', 'clerk', 'guide', 'counsellor', 'newcomer', 'dpo')
  @ApiOperation({
    operationId: 'getRecipientDuty',
    summary: 'One duty of a receiver',
    description: 'The person it is about sees whether it is confirmed, not what it said.',
  })
  @ApiParam(DUTY_PARAM)
  @ApiOkResponse({ type: DutyResponse })
  @ApiNotFoundResponse({ description: 'RECIPIENT_DUTY_NOT_FOUND' })
  async one(@Param('id', DUTY_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<DutyResponse> {
    return toDutyView(await this.desk.one(id, viewer), viewer);
  }

  @Post(':id/acknowledge')
  @Idempotent()
  @HttpCode(200)
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiOperation({
    operationId: 'acknowledgeRecipientDuty',
    summary: 'Confirm that what was received is deleted or corrected',
    description: 'Answers with the receipt. A repeat gives the same receipt; what the duty said is removed.',
  })
  @ApiParam(DUTY_PARAM)
  @ApiOkResponse({ type: DutyStateResponse })
  @ApiNotFoundResponse({ description: 'RECIPIENT_DUTY_NOT_FOUND' })
  @ApiResponse({ status: 403, description: 'HAND_OFF_NOT_THE_RECEIVER' })
  async acknowledge(@Param('id', DUTY_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<DutyStateResponse> {
    return toDutyState(await this.desk.acknowledge(id, viewer));
  }
}
