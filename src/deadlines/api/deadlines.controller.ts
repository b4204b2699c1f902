import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiExtraModels,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  ApiUnprocessableEntityResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { RULE_VERSION } from '../../authority-kit/index.js';
import { Access } from '../../platform/access/index.js';
import { ChangesNothing } from '../../platform/idempotency/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { deadlineById, DEADLINES } from '../law/deadlines.js';
import { GLOBAL_RULES } from '../law/global-rules.js';
import { CALCULATION_REQUESTS } from './calculation.dto.js';
import { CALCULATION_EXAMPLES } from './calculation.examples.js';
import { calculate } from './calculation.mapper.js';
import { CALCULATION_RESPONSES, type CalculationResponse } from './calculation.response.js';
import { DeadlineLawResponse, DeadlineListResponse, YearlyDayResponse } from './deadline-law.dto.js';
import { toLawView, toSummaryView } from './deadline-law.mapper.js';

const refsTo = (models: readonly Parameters<typeof getSchemaPath>[0][]) =>
  models.map((model) => ({ $ref: getSchemaPath(model) }));

@ApiTags('deadlines')
@ApiExtraModels(...CALCULATION_REQUESTS, ...CALCULATION_RESPONSES, YearlyDayResponse)
@Controller('deadlines')
export class DeadlinesController {
  @Get()
  @Access('public')
  @ApiOperation({
    operationId: 'listDeadlines',
    summary: 'Every deadline of the declared law',
    description: 'Working aids, no legal advice: each names its paragraph and how certain the declaration is.',
  })
  @ApiOkResponse({ type: DeadlineListResponse })
  list(): DeadlineListResponse {
    return { ruleVersion: RULE_VERSION, rules: GLOBAL_RULES, deadlines: DEADLINES.map(toSummaryView) };
  }

  @Get(':id')
  @Access('public')
  @ApiOperation({
    operationId: 'getDeadline',
    summary: 'One deadline as it is declared',
    description: 'With what starts it, its length, how it is counted, and what follows when it is missed.',
  })
  @ApiParam({ name: 'id', description: 'Declared deadline', example: 'sgg-84-widerspruch' })
  @ApiOkResponse({ type: DeadlineLawResponse })
  @ApiNotFoundResponse({ description: 'DEADLINE_NOT_FOUND' })
  one(@Param('id') id: string): DeadlineLawResponse {
    const deadline = deadlineById(id);
    if (deadline === undefined) throw new DomainError('deadline/not-found');
    return toLawView(deadline);
  }

  @Post('calculate')
  @ChangesNothing()
  @HttpCode(200)
  @Access('public')
  @ApiOperation({
    operationId: 'calculateDeadline',
    summary: 'When does it end, and who is reminded when?',
    description:
      'With `deadlineId` a declared deadline, else a period stated in full. Stores nothing. Information without guarantee: a human confirms every remedy deadline. No date is given where the law or the facts name none.',
  })
  @ApiBody({ schema: { oneOf: refsTo(CALCULATION_REQUESTS) }, examples: CALCULATION_EXAMPLES })
  @ApiOkResponse({ schema: { anyOf: refsTo(CALCULATION_RESPONSES) } })
  @ApiBadRequestResponse({ description: 'REQUEST_INVALID with a pointer for each fault' })
  @ApiUnprocessableEntityResponse({
    description:
      'DEADLINE_NEEDS_INPUT with `question`, DEADLINE_NO_DATE, DEADLINE_OTHER_RULE with `useInstead`, DEADLINE_INVALID_INPUT, DEADLINE_UNKNOWN_ID, DEADLINE_LAW_NOT_COVERED, DEADLINE_NOT_NOTIFIED; each with `reason`',
  })
  calculate(@Body() body: object): CalculationResponse {
    return calculate(body);
  }
}
