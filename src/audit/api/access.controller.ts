import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, FreshSignIn } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ApiPageAlsoAsCsv, PageQuery } from '../../platform/http/index.js';
import { WhoCanSee } from '../acts/who-can-see.js';
import { type AccessAlarmEntity } from '../persistence/access-alarm.entity.js';
import { AccessAlarms } from '../persistence/access-alarms.js';
import { type AccessEntryEntity } from '../persistence/access-entry.entity.js';
import { AccessLog } from '../persistence/access-log.js';
import {
  AccessPageResponse,
  AccessQuery,
  type AccessResponse,
  AlarmPageResponse,
  type AlarmResponse,
} from './access.dto.js';
import { VisibilityQuery, VisibilityResponse } from './visibility.dto.js';

/** Columns of the lists as CSV. */
const ACCESS_COLUMNS: readonly (keyof AccessResponse)[] = [
  'at',
  'account',
  'role',
  'authority',
  'office',
  'purpose',
  'reference',
  'reason',
  'action',
  'objectId',
  'fields',
  'outcome',
  'requestId',
  'answerHash',
];
const ALARM_COLUMNS: readonly (keyof AlarmResponse)[] = ['kind', 'account', 'period', 'raisedAt', 'count'];

@ApiTags('audit')
@ApiBearerAuth()
@Controller('audit')
export class AccessController {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(WhoCanSee) private readonly whoCanSee: WhoCanSee,
  ) {}

  @Get('visibility')
  @Access('dpo')
  @ApiOperation({
    operationId: 'whoCanSee',
    summary: 'Who can read a matter as of now, and why',
    description:
      'Computed by the access policy itself at this moment, account by account, so it shows what would happen, not what should.',
  })
  @ApiOkResponse({ type: VisibilityResponse })
  @ApiNotFoundResponse({ description: 'AUDIT_NO_SUCH_MATTER' })
  async visibility(@Query() { kind, id }: VisibilityQuery): Promise<VisibilityResponse> {
    return { readers: await this.whoCanSee.run(kind, id) };
  }

  @Get('accesses')
  @Access('dpo')
  @ApiOperation({
    operationId: 'listAccesses',
    summary: 'Who was shown what between two times, and what for',
    description:
      'Every answer about a person is logged with who asked, the purpose and the reference they gave, and the names of the fields shown.',
  })
  @FreshSignIn('as-csv')
  @ApiPageAlsoAsCsv(AccessPageResponse, ACCESS_COLUMNS)
  async accesses(@Query() { from, to, account, object, limit, cursor }: AccessQuery): Promise<AccessPageResponse> {
    const filter = { from: new Date(from), until: new Date(to), account, object };
    const { items, next } = await this.work.read((tx) => tx.of(AccessLog).page(filter, { limit, cursor }));
    return { items: items.map(toAccess), next };
  }

  @Get('alarms')
  @Access('dpo')
  @ApiOperation({
    operationId: 'listAccessAlarms',
    summary: 'Reading that somebody has to look into',
    description:
      'Raised where somebody opened many matters in a day without having worked on them. An alarm blocks nobody; somebody has to look.',
  })
  @FreshSignIn('as-csv')
  @ApiPageAlsoAsCsv(AlarmPageResponse, ALARM_COLUMNS)
  async alarms(@Query() { limit, cursor }: PageQuery): Promise<AlarmPageResponse> {
    const { items, next } = await this.work.read((tx) => tx.of(AccessAlarms).page({ limit, cursor }));
    return { items: items.map(toAlarm), next };
  }
}

function toAccess(entry: AccessEntryEntity): AccessResponse {
  const { at, account, role, authority, office, purpose, reference, reason, ...what } = entry;
  const { action, objectId, fields, outcome, requestId, answerHash } = what;
  const who = { account, role, authority, office, purpose, reference, reason };
  return { at: at.toISOString(), ...who, action, objectId, fields, outcome, requestId, answerHash };
}

function toAlarm({ kind, account, period, createdAt, count }: AccessAlarmEntity): AlarmResponse {
  return { kind, account, period: period.toISOString(), raisedAt: createdAt.toISOString(), count };
}
