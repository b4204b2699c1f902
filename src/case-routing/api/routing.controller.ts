import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { ChangesNothing } from '../../platform/idempotency/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { PlanCase } from '../acts/plan-case.js';
import { parsePreview } from '../domain/parse-preview.js';
import { LIFE_EVENTS } from '../law/life-events.js';
import { LifeEventListResponse, PreviewRequest, PreviewResponse } from './routing.dto.js';

@ApiTags('routing')
@Controller('routing')
export class RoutingController {
  constructor(@Inject(PlanCase) private readonly planCase: PlanCase) {}

  @Post('preview')
  @ChangesNothing()
  @HttpCode(200)
  @Access('public')
  @ApiOperation({
    operationId: 'previewRouting',
    summary: 'Which services fit, who is competent, in which order, and why',
    description: 'Stores nothing. "Nobody competent" and "needs facts" are answers, not errors; nobody is rejected.',
  })
  @ApiBody({ type: PreviewRequest })
  @ApiOkResponse({ type: PreviewResponse })
  @ApiBadRequestResponse({ description: 'REQUEST_INVALID with a pointer for each fault' })
  @ApiUnprocessableEntityResponse({ description: 'ROUTING_UNKNOWN_CONCERN' })
  async preview(@Body() body: object): Promise<PreviewResponse> {
    const parsed = parsePreview(body);
    if (parsed.kind === 'refused') throw new DomainError('request/invalid', { errors: parsed.faults });
    return this.planCase.preview(parsed.request);
  }

  @Get('life-events')
  @Access('public')
  @ApiOperation({
    operationId: 'listLifeEvents',
    summary: 'Life events a concern can name, with the services they stand for',
    description: 'Name one of these as a concern in `POST /v1/routing/preview` instead of single services.',
  })
  @ApiOkResponse({ type: LifeEventListResponse })
  lifeEvents(): LifeEventListResponse {
    return { lifeEvents: LIFE_EVENTS.map(({ id, services }) => ({ id, services })) };
  }
}
