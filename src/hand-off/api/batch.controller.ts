import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { Logger } from '../../platform/logging/index.js';
import { Problems, toDomainError } from '../../platform/problem/index.js';
import { BatchMoves } from '../acts/batch-moves.js';
import { readItems } from './batch-items.js';
import { BatchItemRequest, BatchRequest, BatchResponse, type BatchResultResponse } from './batch.dto.js';
import { toHandOffState } from './hand-off.mapper.js';

/** Many steps in one request, for partner systems that work through their inbox. */
@ApiTags('hand-offs')
@ApiBearerAuth()
@ApiExtraModels(BatchItemRequest)
@Controller('hand-offs/batch')
export class BatchController {
  constructor(
    @Inject(BatchMoves) private readonly batch: BatchMoves,
    @Inject(Problems) private readonly problems: Problems,
    @Inject(Logger) private readonly log: Logger,
  ) {}

  @Post()
  @Idempotent()
  @HttpCode(200)
  @Access('partner', 'clerk', 'guide', 'counsellor')
  @ApiOperation({
    operationId: 'moveHandOffs',
    summary: 'Take up to 100 steps with hand-offs',
    description:
      'Each step is taken in the order given, in a transaction of its own, and answered as if it had been sent alone; one that fails changes nothing for the others. The key covers the whole: send what failed again under a new key.',
  })
  @ApiOkResponse({ type: BatchResponse })
  async run(
    @Body() { items }: BatchRequest,
    @CurrentViewer() viewer: Viewer,
    @Req() { id: requestId }: FastifyRequest,
  ): Promise<BatchResponse> {
    const results = await this.batch.run(await readItems(items), viewer);
    return {
      results: results.map((result) =>
        result.kind === 'moved'
          ? { id: result.id, status: 200, handOff: toHandOffState(result.handOff, viewer) }
          : this.failed(result.id, result.error, requestId),
      ),
    };
  }

  private failed(id: string | null, error: unknown, requestId: string): BatchResultResponse {
    const problem = this.problems.of(toDomainError(error), requestId);
    if (problem.status >= 500) this.log.fault(error, { traceId: problem.traceId });
    return { id, status: problem.status, problem };
  }
}
