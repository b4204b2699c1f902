import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, CurrentViewer, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, PageQuery, VersionEtag } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { ChangeEndpoint } from '../acts/change-endpoint.js';
import { DeliveryDesk } from '../acts/delivery-desk.js';
import { RegisterEndpoint } from '../acts/register-endpoint.js';
import { WebhookChangeRequest, WebhookRequest } from './webhook.dto.js';
import { toWebhookView, toWebhookWithKey } from './webhook.mapper.js';
import { WebhookPageResponse, WebhookResponse, WebhookWithKeyResponse } from './webhook.response.js';
import { WEBHOOK_ID, WEBHOOK_PARAM } from './webhook-param.js';

@ApiTags('webhooks')
@ApiBearerAuth()
@Controller('webhooks')
export class WebhooksController {
  constructor(
    @Inject(RegisterEndpoint) private readonly register: RegisterEndpoint,
    @Inject(ChangeEndpoint) private readonly changeEndpoint: ChangeEndpoint,
    @Inject(DeliveryDesk) private readonly read: DeliveryDesk,
  ) {}

  @Post()
  @Idempotent({ sealed: true })
  @UseInterceptors(VersionEtag)
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'registerWebhook',
    summary: 'Have the events of the own office sent to an address',
    description: 'The secret is in this answer and nowhere else. Nothing is sent before the address has been enabled.',
  })
  @ApiCreatedResponse({ type: WebhookWithKeyResponse, description: '`Location` names it, `ETag` holds its version' })
  @ApiConflictResponse({ description: 'WEBHOOK_TOO_MANY' })
  @ApiUnprocessableEntityResponse({
    description: 'WEBHOOK_URL_REFUSED with `reason`, WEBHOOK_HOST_NOT_APPROVED, WEBHOOK_NO_OFFICE',
  })
  @ApiResponse({ status: 503, description: 'SEALING_NO_KEY' })
  async create(
    @Body() { url, types, scheme }: WebhookRequest,
    @OperationId() id: string,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookWithKeyResponse> {
    const made = await this.register.run({ id, url, types, scheme }, viewer);
    void reply.header('Location', `/v1/webhooks/${id}`);
    return toWebhookWithKey(made);
  }

  @Get()
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'listWebhooks',
    summary: 'The webhooks of the own office',
    description: 'Each with its state; one that was disabled says why and since when.',
  })
  @ApiOkResponse({ type: WebhookPageResponse })
  async list(@Query() { limit, cursor }: PageQuery, @CurrentViewer() viewer: Viewer): Promise<WebhookPageResponse> {
    const { items, next } = await this.read.endpoints(viewer, { limit, cursor });
    return { items: items.map(toWebhookView), next };
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'getWebhook',
    summary: 'One webhook',
    description: 'Its `ETag` is needed to change, enable, disable or remove it. The secret is not shown again.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ApiOkResponse({ type: WebhookResponse, description: '`ETag` holds its version' })
  @ApiNotFoundResponse({ description: 'WEBHOOK_NOT_FOUND' })
  async one(@Param('id', WEBHOOK_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<WebhookResponse> {
    return toWebhookView(await this.read.endpoint(id, viewer));
  }

  @Patch(':id')
  @UseInterceptors(VersionEtag)
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'changeWebhook',
    summary: 'Change where events are sent, or which',
    description:
      'A new address has to answer a challenge before anything is sent there; the types of events change at once.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ActsOnVersion('WEBHOOK_VERSION_CONFLICT')
  @ApiOkResponse({ type: WebhookResponse, description: '`ETag` holds its version' })
  @ApiNotFoundResponse({ description: 'WEBHOOK_NOT_FOUND' })
  @ApiUnprocessableEntityResponse({ description: 'WEBHOOK_URL_REFUSED with `reason`, WEBHOOK_HOST_NOT_APPROVED' })
  async change(
    @Param('id', WEBHOOK_ID) id: string,
    @IfMatch() version: number,
    @Body() { url, types }: WebhookChangeRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WebhookResponse> {
    return toWebhookView(await this.changeEndpoint.change({ id, version }, { url, types }, viewer));
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'removeWebhook',
    summary: 'Remove a webhook with its keys and deliveries',
    description: 'Cannot be undone. Events go on being kept for `GET /v1/events`.',
  })
  @ApiParam(WEBHOOK_PARAM)
  @ActsOnVersion('WEBHOOK_VERSION_CONFLICT')
  @ApiNoContentResponse({ description: 'Removed' })
  @ApiNotFoundResponse({ description: 'WEBHOOK_NOT_FOUND' })
  remove(
    @Param('id', WEBHOOK_ID) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    return this.changeEndpoint.remove({ id, version }, viewer);
  }
}
