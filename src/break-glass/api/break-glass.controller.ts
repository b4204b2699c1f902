import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, CurrentViewer, FreshSignIn, type Viewer } from '../../platform/access/index.js';
import { PageQuery, uuidOr, uuidParam } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { AskToRead } from '../acts/ask-to-read.js';
import { DecideBreakGlass } from '../acts/decide-break-glass.js';
import { ReadBreakGlass } from '../acts/read-break-glass.js';
import {
  BreakGlassPageResponse,
  BreakGlassReportQuery,
  BreakGlassReportResponse,
  BreakGlassRequest,
  BreakGlassResponse,
  WordedBreakGlassResponse,
} from './break-glass.dto.js';
import { toBreakGlassView, toReportView, toWordedView } from './break-glass.mapper.js';

const REQUEST_ID = uuidOr('break-glass/not-found');
const REQUEST_PARAM = uuidParam('Request');

/** Reading one case of another office in an emergency, by two people, for an hour. */
@ApiTags('break-glass')
@ApiBearerAuth()
@Controller('break-glass')
export class BreakGlassController {
  constructor(
    @Inject(AskToRead) private readonly ask: AskToRead,
    @Inject(DecideBreakGlass) private readonly decide: DecideBreakGlass,
    @Inject(ReadBreakGlass) private readonly read: ReadBreakGlass,
  ) {}

  @Post()
  @Idempotent()
  @Access('guide', 'clerk')
  @FreshSignIn()
  @ApiOperation({
    operationId: 'breakGlass',
    summary: 'Ask to read a case of another office in an emergency; the answer does not tell whether there is one',
    description:
      'A supervisor of the own authority has to answer; where life is in danger it opens at once and is confirmed afterwards. The office that keeps the file is told.',
  })
  @ApiCreatedResponse({
    type: BreakGlassResponse,
    headers: { Location: { description: 'The request', schema: { type: 'string' } } },
  })
  async breakGlass(
    @Body() { case: caseId, category, reason }: BreakGlassRequest,
    @OperationId() id: string,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BreakGlassResponse> {
    void reply.header('Location', `/v1/break-glass/${id}`);
    return toBreakGlassView(await this.ask.run({ id, caseId, category, reason }, viewer), viewer);
  }

  @Get()
  @Access('guide', 'clerk', 'supervisor', 'dpo')
  @ApiOperation({
    operationId: 'listBreakGlass',
    summary: 'My own requests, those of my authority, or all',
    description:
      'Newest first. Requesters see their own, supervisors those of their authority, data protection officers all.',
  })
  @ApiOkResponse({ type: BreakGlassPageResponse })
  async list(@Query() { limit, cursor }: PageQuery, @CurrentViewer() viewer: Viewer): Promise<BreakGlassPageResponse> {
    const { items, next } = await this.read.page(viewer, { limit, cursor });
    return { items: items.map((request) => toBreakGlassView(request, viewer)), next };
  }

  @Get('report')
  @Access('supervisor', 'dpo')
  @ApiOperation({
    operationId: 'reportBreakGlass',
    summary: 'Every request of a month, and how many by state',
    description: 'Those that ended without an answer of a second person are among them as `unconfirmed`.',
  })
  @ApiOkResponse({ type: BreakGlassReportResponse })
  async report(
    @Query() { month }: BreakGlassReportQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<BreakGlassReportResponse> {
    return toReportView(month, await this.read.report(month, viewer), viewer);
  }

  @Get(':id')
  @Access('guide', 'clerk', 'supervisor', 'dpo')
  @ApiOperation({
    operationId: 'getBreakGlass',
    summary: 'One request, with the words it gave',
    description: 'Who asked, who answered, and how long the case can be read. Looking at it is logged.',
  })
  @ApiParam(REQUEST_PARAM)
  @ApiOkResponse({ type: WordedBreakGlassResponse })
  @ApiNotFoundResponse({ description: 'BREAK_GLASS_NOT_FOUND' })
  async one(@Param('id', REQUEST_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<WordedBreakGlassResponse> {
    return toWordedView(await this.read.one(id, viewer), viewer);
  }

  @Post(':id/confirm')
  @Idempotent()
  @HttpCode(200)
  @Access('supervisor')
  @FreshSignIn()
  @ApiOperation({
    operationId: 'confirmBreakGlass',
    summary: 'As the second person: it has to be',
    description:
      'Nobody confirms what they asked for themselves. From then on the case can be read for an hour, and not changed.',
  })
  @ApiParam(REQUEST_PARAM)
  @ApiOkResponse({ type: BreakGlassResponse })
  @ApiForbiddenResponse({ description: 'BREAK_GLASS_OWN_REQUEST' })
  @ApiNotFoundResponse({ description: 'BREAK_GLASS_NOT_FOUND' })
  @ApiConflictResponse({ description: 'BREAK_GLASS_NOT_ALLOWED with `allowedActions`' })
  async confirm(@Param('id', REQUEST_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<BreakGlassResponse> {
    return toBreakGlassView(await this.decide.run(id, 'confirm', viewer), viewer);
  }

  @Post(':id/refuse')
  @Idempotent()
  @HttpCode(200)
  @Access('supervisor')
  @ApiOperation({
    operationId: 'refuseBreakGlass',
    summary: 'As the second person: no; what is open closes',
    description: 'Nothing opens, or what is open closes at once. What was read until then stays in the log.',
  })
  @ApiParam(REQUEST_PARAM)
  @ApiOkResponse({ type: BreakGlassResponse })
  @ApiForbiddenResponse({ description: 'BREAK_GLASS_OWN_REQUEST' })
  @ApiNotFoundResponse({ description: 'BREAK_GLASS_NOT_FOUND' })
  @ApiConflictResponse({ description: 'BREAK_GLASS_NOT_ALLOWED with `allowedActions`' })
  async refuse(@Param('id', REQUEST_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<BreakGlassResponse> {
    return toBreakGlassView(await this.decide.run(id, 'refuse', viewer), viewer);
  }
}
