import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Access } from '../access/index.js';
import { DomainError } from '../problem/index.js';

class HealthResponse {
  @ApiProperty({ description: 'Always `ok`; anything else is an error answer', example: 'ok' }) status: string;
}

/** For balancers and supervisors: whether the process lives, and whether it can serve. */
@ApiTags('health')
@Controller({ path: 'health' })
export class HealthController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get('live')
  @Access('public')
  @ApiOperation({
    operationId: 'isLive',
    summary: 'Does the process live?',
    description: 'Answers as long as the process runs, without looking at the database. Not counted against any limit.',
  })
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access('public')
  @ApiOperation({
    operationId: 'isReady',
    summary: 'Can the process serve, with its database migrated and reachable?',
    description: 'Send traffic here only while this answers 200. Not counted against any limit.',
  })
  @ApiOkResponse({ type: HealthResponse })
  @ApiServiceUnavailableResponse({
    description: 'REQUEST_UNAVAILABLE: the database cannot be reached or is not migrated',
  })
  async ready(): Promise<HealthResponse> {
    const pending = await this.dataSource.query('SELECT 1 FROM account LIMIT 1').then(
      () => false,
      () => true,
    );
    if (pending) throw new DomainError('request/unavailable');
    return { status: 'ok' };
  }
}
