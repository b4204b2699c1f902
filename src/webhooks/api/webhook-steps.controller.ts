import { Body, Controller, HttpCode, Inject, Param, Post, UseInterceptors } from '@nestjs/common';
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
import { Access, CurrentViewer, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, VersionEtag } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { ChangeEndpoint } from '../acts/change-endpoint.js';
import { EnableEndpoint } from '../acts/enable-endpoint.js';
import { KeyRotationRequest } from './webhook.dto.js';
import { toWebhookView, toWebhookWithKey } from './webhook.mapper.js';
import { WebhookResponse, WebhookWithKeyResponse } from './webhook.response.js';
import { WEBHOOK_ID, WEBHOOK_PARAM } from './webhook-param.js';

@ApiTags('webhooks')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'WEBHOOK_NOT_FOUND' })
@Controller('webhooks/:id')
export class WebhookStepsController {
  constructor(
    @Inject(EnableEndpoint) private readonly enableEndpoint: EnableEndpoint,
    @Inject(ChangeEndpoint) private readonly changeEndpoint: ChangeEndpoint,
  ) {}

  @Post('enable')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'enableWebhook',
    summary: 'Send a challenge; where it is answered, events are sent from now on',
    description:
      'The challenge is a signed POST with `data.challenge`; answer 2xx within 15 seconds and give the challenge back, as the whole body or as `{"challenge": "…"}`. What happened while it was disabled is not sent: read it with `GET /v1/events`.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ActsOnVersion('WEBHOOK_VERSION_CONFLICT')
  @ApiOkResponse({ type: WebhookResponse, description: '`ETag` holds its version' })
  @ApiConflictResponse({ description: 'WEBHOOK_NOT_ALLOWED with `allowedActions`' })
  @ApiUnprocessableEntityResponse({ description: 'WEBHOOK_CHALLENGE_FAILED with `reason`, WEBHOOK_HOST_NOT_APPROVED' })
  async enable(
    @Param('id', WEBHOOK_ID) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WebhookResponse> {
    return toWebhookView(await this.enableEndpoint.run({ id, version }, viewer));
  }

  @Post('disable')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'disableWebhook',
    summary: 'Send nothing any more',
    description: 'What was still to be sent is given up; it can be replayed when the webhook is enabled again.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ActsOnVersion('WEBHOOK_VERSION_CONFLICT')
  @ApiOkResponse({ type: WebhookResponse, description: '`ETag` holds its version' })
  @ApiConflictResponse({ description: 'WEBHOOK_NOT_ALLOWED with `allowedActions`' })
  async disable(
    @Param('id', WEBHOOK_ID) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WebhookResponse> {
    return toWebhookView(await this.changeEndpoint.disable({ id, version }, viewer));
  }

  @Post('rotate-key')
  @Idempotent({ sealed: true })
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'rotateWebhookKey',
    summary: 'Get a new key; for a day everything is signed with the one before as well',
    description: 'The secret is in this answer and nowhere else.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ActsOnVersion('WEBHOOK_VERSION_CONFLICT')
  @ApiOkResponse({ type: WebhookWithKeyResponse, description: '`ETag` holds its version' })
  async rotateKey(
    @Param('id', WEBHOOK_ID) id: string,
    @IfMatch() version: number,
    @Body() { scheme }: KeyRotationRequest,
    @OperationId() keyId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WebhookWithKeyResponse> {
    return toWebhookWithKey(await this.changeEndpoint.rotateKey({ id, version }, { keyId, scheme }, viewer));
  }
}
