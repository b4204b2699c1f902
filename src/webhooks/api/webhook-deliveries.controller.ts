import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Access, CurrentViewer, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { DeliveryDesk } from '../acts/delivery-desk.js';
import { WebhookDeliveryQuery } from './webhook.dto.js';
import { toWebhookDeliveryView } from './webhook.mapper.js';
import { WebhookDeliveryPageResponse, WebhookDeliveryResponse } from './webhook.response.js';
import { DELIVERY_ID, DELIVERY_PARAM, WEBHOOK_ID, WEBHOOK_PARAM } from './webhook-param.js';

@ApiTags('webhooks')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'WEBHOOK_NOT_FOUND, WEBHOOK_NO_SUCH_DELIVERY' })
@Controller('webhooks/:id')
export class WebhookDeliveriesController {
  constructor(@Inject(DeliveryDesk) private readonly desk: DeliveryDesk) {}

  @Get('deliveries')
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'listWebhookDeliveries',
    summary: 'What was sent, and what became of it',
    description:
      'Newest first, with the number of tries, the last status and when it is tried again. The answer of your endpoint is not kept.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ApiOkResponse({ type: WebhookDeliveryPageResponse })
  async list(
    @Param('id', WEBHOOK_ID) id: string,
    @Query() { state, limit, cursor }: WebhookDeliveryQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WebhookDeliveryPageResponse> {
    const { items, next } = await this.desk.page(id, { state, limit, cursor }, viewer);
    return { items: items.map(toWebhookDeliveryView), next };
  }

  @Post('deliveries/:delivery/replay')
  @Idempotent()
  @HttpCode(200)
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'replayWebhookDelivery',
    summary: 'Send it again, with the same `webhook-id` and all tries before it',
    description: 'Its receiver can tell by the `webhook-id` whether it has had it.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ApiParam(DELIVERY_PARAM)
  @ApiOkResponse({ type: WebhookDeliveryResponse })
  @ApiConflictResponse({ description: 'WEBHOOK_DELIVERY_UNDER_WAY, WEBHOOK_NOT_ALLOWED with `allowedActions`' })
  async replay(
    @Param('id', WEBHOOK_ID) id: string,
    @Param('delivery', DELIVERY_ID) delivery: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WebhookDeliveryResponse> {
    return toWebhookDeliveryView(await this.desk.replay(id, delivery, viewer));
  }

  @Post('test')
  @Idempotent()
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'testWebhook',
    summary: 'Send an event of the type de.willkommen.webhook.test.v1',
    description: 'It is sent like any other and appears among the deliveries, but not in `GET /v1/events`.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ApiCreatedResponse({ type: WebhookDeliveryResponse, description: 'It is on its way' })
  @ApiConflictResponse({ description: 'WEBHOOK_NOT_ALLOWED with `allowedActions`' })
  async test(
    @Param('id', WEBHOOK_ID) id: string,
    @OperationId() delivery: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WebhookDeliveryResponse> {
    return toWebhookDeliveryView(await this.desk.test(id, delivery, viewer));
  }
}
