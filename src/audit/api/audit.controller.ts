import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { AuditTrail } from '../persistence/audit-trail.js';
import { type AuditEntryEntity } from '../persistence/audit-entry.entity.js';
import { type AuditEntryResponse, AuditQuery, AuditResponse } from './audit.dto.js';

@ApiTags('audit')
@ApiBearerAuth()
@Controller('audit')
export class AuditController {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  @Get()
  @Access('dpo')
  @ApiOperation({
    operationId: 'listAudit',
    summary: 'What was done and refused, by whom, on which rule',
    description:
      'The record of acts, newest first: ids, rules and names of fields, never contents. Every entry is chained to the one before.',
  })
  @ApiOkResponse({ type: AuditResponse })
  async list(@Query() query: AuditQuery): Promise<AuditResponse> {
    const rows = await this.work.read((tx) => tx.of(AuditTrail).newest(query.limit, query.object));
    return { entries: rows.map(toEntryView) };
  }
}

function toEntryView(entry: AuditEntryEntity): AuditEntryResponse {
  const { at, account, authority, office, purpose, reference, requestId, ...what } = entry;
  const { action, objectType, objectId, outcome, details } = what;
  const who = { account, authority, office, purpose, reference, requestId };
  return { at: at.toISOString(), ...who, action, objectType, objectId, outcome, details };
}
