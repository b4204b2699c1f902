import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Access, CurrentViewer, FreshSignIn, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { PageQuery, uuidOr, uuidParam } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { HostDesk } from '../acts/host-desk.js';
import { type HostEntity } from '../persistence/host.entity.js';
import { ProposeHostRequest, WebhookHostPageResponse, WebhookHostResponse } from './host.dto.js';

const HOST_ID = uuidOr('webhook-host/not-found');
const HOST_PARAM = uuidParam('Host');

@ApiTags('administration')
@ApiBearerAuth()
@Controller('administration/webhook-hosts')
export class WebhookHostsController {
  constructor(@Inject(HostDesk) private readonly desk: HostDesk) {}

  @Get()
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'listWebhookHosts',
    summary: 'Hosts that webhooks may lead to, and those that wait for a second administrator',
    description: 'Newest first. Partners register addresses at these hosts only.',
  })
  @ApiOkResponse({ type: WebhookHostPageResponse })
  async list(@Query() { limit, cursor }: PageQuery): Promise<WebhookHostPageResponse> {
    const { items, next } = await this.desk.page({ limit, cursor });
    return { items: items.map(toView), next };
  }

  @Post()
  @Idempotent()
  @Access('admin')
  @FreshSignIn()
  @NoPersonalData()
  @ApiOperation({
    operationId: 'proposeWebhookHost',
    summary: 'Propose a host; another administrator has to approve it',
    description: 'Nothing is sent there before.',
  })
  @ApiCreatedResponse({ type: WebhookHostResponse, description: 'Proposed' })
  @ApiConflictResponse({ description: 'WEBHOOK_HOST_KNOWN' })
  async propose(
    @Body() { host }: ProposeHostRequest,
    @OperationId() id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<WebhookHostResponse> {
    return toView(await this.desk.propose({ id, host }, viewer));
  }

  @Post(':id/approve')
  @Idempotent()
  @HttpCode(200)
  @Access('admin')
  @FreshSignIn()
  @NoPersonalData()
  @ApiOperation({
    operationId: 'approveWebhookHost',
    summary: 'As the second administrator: webhooks may lead there',
    description: 'Nobody approves what they proposed themselves.',
  })
  @ApiParam(HOST_PARAM)
  @ApiOkResponse({ type: WebhookHostResponse })
  @ApiForbiddenResponse({ description: 'WEBHOOK_HOST_OWN_PROPOSAL' })
  @ApiNotFoundResponse({ description: 'WEBHOOK_HOST_NOT_FOUND' })
  async approve(@Param('id', HOST_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<WebhookHostResponse> {
    return toView(await this.desk.approve(id, viewer));
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'withdrawWebhookHost',
    summary: 'Take a host back, alone',
    description: 'Webhooks that lead there are disabled at once (`host-withdrawn`), and their offices are told.',
  })
  @ApiParam(HOST_PARAM)
  @ApiNoContentResponse({ description: 'Taken back' })
  @ApiNotFoundResponse({ description: 'WEBHOOK_HOST_NOT_FOUND' })
  withdraw(@Param('id', HOST_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<void> {
    return this.desk.withdraw(id, viewer);
  }
}

const toView = ({ createdAt, approvedAt, ...row }: HostEntity): WebhookHostResponse => ({
  ...row,
  createdAt: createdAt.toISOString(),
  approvedAt: approvedAt?.toISOString() ?? null,
});
