import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, CurrentViewer, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { CloseEndpoint } from '../acts/close-endpoint.js';
import { ReadClosures } from '../acts/read-closures.js';
import { ReopenEndpoint } from '../acts/reopen-endpoint.js';
import { ClosingRequest, ClosurePageResponse, ClosureQuery, ClosureResponse, WaitingResponse } from './closure.dto.js';
import { toClosureView } from './closure.mapper.js';

const CLOSURE_ID = uuidOr('endpoint/no-closure');
const CLOSURE_PARAM = uuidParam('Closure');

/** Which hand-off endpoints are closed: said by administrators, read by everybody who hands over. */
@ApiTags('endpoint-closures')
@ApiBearerAuth()
@Controller('endpoint-closures')
export class EndpointClosuresController {
  constructor(
    @Inject(CloseEndpoint) private readonly closeEndpoint: CloseEndpoint,
    @Inject(ReopenEndpoint) private readonly reopenEndpoint: ReopenEndpoint,
    @Inject(ReadClosures) private readonly read: ReadClosures,
  ) {}

  @Post()
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'closeEndpoint',
    summary: 'Take no hand-offs for a while',
    description:
      'Of an authority or one office, for every service or one. New hand-offs are refused with `HAND_OFF_ENDPOINT_CLOSED` and whom to approach instead. What waits there goes on to the next competent office on the same basis or stays with its sender, who is told. Audited.',
  })
  @ApiCreatedResponse({ type: ClosureResponse, description: '`Location` names it, `ETag` holds its version' })
  @ApiUnprocessableEntityResponse({ description: 'ENDPOINT_UNKNOWN, ENDPOINT_UNTIL_PASSED' })
  async close(
    @Body() order: ClosingRequest,
    @OperationId() id: string,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClosureResponse> {
    const closure = await this.closeEndpoint.run({ ...order, id }, viewer);
    void reply.header('Location', `/v1/endpoint-closures/${id}`);
    return toClosureView(closure);
  }

  @Get()
  @Access('admin', 'partner', 'clerk', 'guide', 'counsellor', 'supervisor')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'listEndpointClosures',
    summary: 'Where nothing can be handed over, and since when',
    description: 'Also those that are over, unless only open ones are asked for.',
  })
  @ApiOkResponse({ type: ClosurePageResponse })
  async list(@Query() { open, limit, cursor }: ClosureQuery): Promise<ClosurePageResponse> {
    const { items, next } = await this.read.page(open === 'true', { limit, cursor });
    return { items: items.map(toClosureView), next };
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @Access('admin', 'partner', 'clerk', 'guide', 'counsellor', 'supervisor')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'getEndpointClosure',
    summary: 'One closure',
    description: 'What the events `de.willkommen.endpoint.closed.v1` and `.reopened.v1` are about.',
  })
  @ApiParam(CLOSURE_PARAM)
  @ApiOkResponse({ type: ClosureResponse, description: '`ETag` holds its version' })
  @ApiNotFoundResponse({ description: 'ENDPOINT_NO_CLOSURE' })
  async one(@Param('id', CLOSURE_ID) id: string): Promise<ClosureResponse> {
    return toClosureView(await this.read.one(id));
  }

  @Get(':id/waiting')
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'listWaitingHandOffs',
    summary: 'What became of the hand-offs that waited there',
    description: 'How many went on, how many are held, and which office looks after them. Numbers only.',
  })
  @ApiParam(CLOSURE_PARAM)
  @ApiOkResponse({ type: WaitingResponse })
  @ApiNotFoundResponse({ description: 'ENDPOINT_NO_CLOSURE' })
  async waiting(@Param('id', CLOSURE_ID) id: string): Promise<WaitingResponse> {
    return { waiting: await this.read.waiting(id) };
  }

  @Post(':id/reopen')
  @Idempotent()
  @HttpCode(200)
  @UseInterceptors(VersionEtag)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'reopenEndpoint',
    summary: 'Take hand-offs again',
    description: 'Both sides of what was held there are told; it is still where it was. Audited.',
  })
  @ApiParam(CLOSURE_PARAM)
  @ActsOnVersion('ENDPOINT_VERSION_CONFLICT')
  @ApiOkResponse({ type: ClosureResponse, description: '`ETag` holds its version' })
  @ApiNotFoundResponse({ description: 'ENDPOINT_NO_CLOSURE' })
  @ApiConflictResponse({ description: 'ENDPOINT_ALREADY_OPEN' })
  async reopen(
    @Param('id', CLOSURE_ID) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ClosureResponse> {
    return toClosureView(await this.reopenEndpoint.run({ id, version }, viewer));
  }
}
