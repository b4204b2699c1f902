import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
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
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { uuidOr, uuidParam } from '../../platform/http/index.js';
import { ReadDeadLetters } from '../acts/read-dead-letters.js';
import { ReplayDeadLetters } from '../acts/replay-dead-letters.js';
import {
  DeadLetterPageResponse,
  DeadLetterQuery,
  ExplainedDeadLetterResponse,
  ReplayedResponse,
  ReplayManyRequest,
} from './dead-letter.dto.js';
import { toDeadLetterView, toExplainedView } from './dead-letter.mapper.js';

const LETTER_ID = uuidOr('dead-letter/not-found');
const LETTER_PARAM = uuidParam('Dead letter');
const PATH = 'administration/dead-letters';

@ApiTags('administration')
@ApiBearerAuth()
@Controller(PATH)
export class DeadLettersController {
  constructor(
    @Inject(ReadDeadLetters) private readonly read: ReadDeadLetters,
    @Inject(ReplayDeadLetters) private readonly replay: ReplayDeadLetters,
  ) {}

  @Get()
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'listDeadLetters',
    summary: 'What was given up after its last try',
    description: 'Nothing here is tried again by itself. Filter by kind and reason, then start many anew at once.',
  })
  @ApiOkResponse({ type: DeadLetterPageResponse })
  @ApiUnprocessableEntityResponse({ description: 'DEAD_LETTER_UNKNOWN_KIND' })
  async list(@Query() { limit, cursor, count, ...selection }: DeadLetterQuery): Promise<DeadLetterPageResponse> {
    const { items, next } = await this.read.page(selection, { limit, cursor });
    const total = count === undefined ? {} : { total: await this.read.count(selection) };
    return { items: items.map(toDeadLetterView), next, ...total };
  }

  @Get(':id')
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'getDeadLetter',
    summary: 'One of them, with its reason in words',
    description: 'The reason in words, without the contents of what failed.',
  })
  @ApiParam(LETTER_PARAM)
  @ApiOkResponse({ type: ExplainedDeadLetterResponse })
  @ApiNotFoundResponse({ description: 'DEAD_LETTER_NOT_FOUND' })
  async one(@Param('id', LETTER_ID) id: string): Promise<ExplainedDeadLetterResponse> {
    return toExplainedView(await this.read.one(id));
  }

  @Post('replay')
  @Idempotent()
  @HttpCode(200)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'replayDeadLetters',
    summary: 'Start many of one kind anew, the oldest first',
    description: 'Each gets all its tries again. It is recorded who did it.',
  })
  @ApiOkResponse({ type: ReplayedResponse })
  @ApiUnprocessableEntityResponse({ description: 'DEAD_LETTER_UNKNOWN_KIND' })
  many(
    @Body() request: ReplayManyRequest,
    @CurrentViewer() viewer: Viewer,
    @OperationId() operation: string,
  ): Promise<ReplayedResponse> {
    return this.replay.many(request, { viewer, operation });
  }

  @Post(':id/replay')
  @Idempotent()
  @HttpCode(200)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'replayDeadLetter',
    summary: 'Start one anew',
    description: 'It gets all its tries again. It is recorded who did it.',
  })
  @ApiParam(LETTER_PARAM)
  @ApiOkResponse({ type: ReplayedResponse })
  @ApiNotFoundResponse({ description: 'DEAD_LETTER_NOT_FOUND' })
  @ApiConflictResponse({ description: 'WEBHOOK_NOT_ALLOWED: its owner has not enabled the endpoint again' })
  async again(
    @Param('id', LETTER_ID) id: string,
    @CurrentViewer() viewer: Viewer,
    @OperationId() operation: string,
  ): Promise<ReplayedResponse> {
    await this.replay.one(id, { viewer, operation });
    return { replayed: 1, left: 0 };
  }
}
