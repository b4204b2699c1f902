import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PageQuery } from '../../platform/http/index.js';
import { RETENTION_RULE_IDS, RETENTION_RULES } from '../../platform/retention/index.js';
import { DeletionRecords } from '../persistence/deletion-records.js';
import { DeletionRecordPageResponse, RetentionRulesResponse } from './retention.dto.js';

/** How long what is kept, and what has gone. */
@ApiTags('administration')
@ApiBearerAuth()
@Controller('administration')
export class RetentionController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  @Get('retention-rules')
  @Access('dpo', 'admin')
  @ApiOperation({
    operationId: 'listRetentionRules',
    summary: 'How long each kind of record is kept, and why',
    description:
      '`days` is what this installation has set; `source` names the paragraph or the decision it follows from.',
  })
  @ApiOkResponse({ type: RetentionRulesResponse })
  rules(): RetentionRulesResponse {
    const rules = RETENTION_RULE_IDS.map((id) => {
      const { from, source, certainty, since } = RETENTION_RULES[id];
      return { id, days: this.config.retentionDays[id], from, source, certainty, since };
    });
    return { rules };
  }

  @Get('deletion-records')
  @Access('dpo')
  @ApiOperation({
    operationId: 'listDeletionRecords',
    summary: 'What was deleted, by which rule; nothing of what it was',
    description:
      'Proves that something was deleted under which rule and how many rows, and is applied again after a restore.',
  })
  @ApiOkResponse({ type: DeletionRecordPageResponse })
  async deletions(@Query() { limit, cursor }: PageQuery): Promise<DeletionRecordPageResponse> {
    const { items, next } = await this.work.read((tx) => tx.of(DeletionRecords).page({ limit, cursor }));
    const views = items.map(({ id, rule, subject, count, createdAt }) => ({
      id,
      rule,
      subject,
      count,
      at: createdAt.toISOString(),
    }));
    return { items: views, next };
  }
}
