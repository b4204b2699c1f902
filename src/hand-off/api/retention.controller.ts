import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { type Keeping, LegalHoldDesk } from '../acts/legal-hold-desk.js';
import { HAND_OFF_ID, HAND_OFF_PARAM } from './hand-off-id.js';
import { LegalHoldRequest, RetentionResponse } from './retention.dto.js';

/** How long the record of a hand-off is kept. */
@ApiTags('hand-offs')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'HAND_OFF_NOT_FOUND' })
@Controller('hand-offs/:id')
export class HandOffRetentionController {
  constructor(@Inject(LegalHoldDesk) private readonly desk: LegalHoldDesk) {}

  @Get('retention')
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor', 'newcomer', 'dpo')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'getHandOffRetention',
    summary: 'Until when the record is kept, and who holds it',
    description:
      'The record stays for a fixed time after the last step, and longer while somebody holds it for proceedings.',
  })
  @ApiOkResponse({ type: RetentionResponse })
  async read(@Param('id', HAND_OFF_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<RetentionResponse> {
    return toResponse(await this.desk.read(id, viewer));
  }

  @Post('legal-hold')
  @Idempotent()
  @HttpCode(200)
  @Access('dpo', 'supervisor')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'holdHandOff',
    summary: 'Keep the record beyond its time',
    description: 'For proceedings that need it; nothing of it is deleted until the hold is lifted. Audited.',
  })
  @ApiOkResponse({ type: RetentionResponse })
  async hold(
    @Param('id', HAND_OFF_ID) id: string,
    @Body() body: LegalHoldRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RetentionResponse> {
    return toResponse(await this.desk.hold(id, body, viewer));
  }

  @Post('legal-hold/lift')
  @Idempotent()
  @HttpCode(200)
  @Access('dpo', 'supervisor')
  @ApiParam(HAND_OFF_PARAM)
  @ApiOperation({
    operationId: 'liftHold',
    summary: 'Let the record go when its time is over',
    description: 'What has had its time by then is deleted in the next night. Audited.',
  })
  @ApiOkResponse({ type: RetentionResponse })
  async lift(@Param('id', HAND_OFF_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<RetentionResponse> {
    return toResponse(await this.desk.lift(id, viewer));
  }
}

function toResponse({ until, hold }: Keeping): RetentionResponse {
  return {
    retentionUntil: until?.toISOString() ?? null,
    hold: hold && { reason: hold.reason, reference: hold.reference, since: hold.setAt.toISOString() },
  };
}
