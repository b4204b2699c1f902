import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { LegalHoldRequest } from '../../hand-off/index.js';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { CaseHoldDesk } from '../acts/case-hold-desk.js';
import { CaseKeeping, type KeptCase } from '../acts/case-keeping.js';
import { EndCase } from '../acts/end-case.js';
import { CaseResponse, CloseCaseRequest } from './case-end.dto.js';

const CASE_ID = uuidOr('case/not-found');
const CASE_PARAM = uuidParam('Case');

/** How a case ends, and how long it is kept then. */
@ApiTags('cases')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'CASE_NOT_FOUND' })
@UseInterceptors(VersionEtag)
@Controller('cases/:id')
export class CaseEndController {
  constructor(
    @Inject(CaseKeeping) private readonly keeping: CaseKeeping,
    @Inject(EndCase) private readonly endCase: EndCase,
    @Inject(CaseHoldDesk) private readonly holds: CaseHoldDesk,
  ) {}

  @Get()
  @Access('newcomer', 'guide', 'clerk', 'counsellor')
  @Header('Cache-Control', 'no-store')
  @ApiParam(CASE_PARAM)
  @ApiOperation({
    operationId: 'getCase',
    summary: 'Whether a case is open, and until when it is kept',
    description: 'Read its `ETag` here before closing it or opening it again.',
  })
  @ApiOkResponse({ type: CaseResponse, description: '`ETag` holds its version' })
  async read(@Param('id', CASE_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<CaseResponse> {
    return toResponse(await this.keeping.read(id, viewer));
  }

  @Post('close')
  @Idempotent()
  @HttpCode(200)
  @Access('guide', 'clerk', 'counsellor')
  @ApiParam(CASE_PARAM)
  @ApiOperation({
    operationId: 'closeCase',
    summary: 'The desk is done with the case; its time begins',
    description: 'Nothing of it may be open: what is, is named in `open`. Audited.',
  })
  @ActsOnVersion('CASE_VERSION_CONFLICT')
  @ApiOkResponse({ type: CaseResponse })
  @ApiConflictResponse({ description: 'CASE_STILL_OPEN with `open`, CASE_CLOSED' })
  async close(
    @Param('id', CASE_ID) caseId: string,
    @IfMatch() version: number,
    @Body() { reason }: CloseCaseRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CaseResponse> {
    await this.endCase.close({ caseId, version, reason }, viewer);
    return this.read(caseId, viewer);
  }

  @Post('reopen')
  @Idempotent()
  @HttpCode(200)
  @Access('guide', 'clerk', 'counsellor')
  @ApiParam(CASE_PARAM)
  @ApiOperation({
    operationId: 'reopenCase',
    summary: 'Go on with a closed case, until its time is over',
    description: 'Its term begins anew when it is closed again.',
  })
  @ActsOnVersion('CASE_VERSION_CONFLICT')
  @ApiOkResponse({ type: CaseResponse })
  @ApiConflictResponse({ description: 'CASE_NOT_CLOSED, CASE_TIME_OVER' })
  async reopen(
    @Param('id', CASE_ID) caseId: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CaseResponse> {
    await this.endCase.reopen({ caseId, version }, viewer);
    return this.read(caseId, viewer);
  }

  @Post('legal-hold')
  @Idempotent()
  @HttpCode(200)
  @Access('guide', 'clerk', 'counsellor')
  @ApiParam(CASE_PARAM)
  @ApiOperation({
    operationId: 'holdCase',
    summary: 'Keep the case beyond its time',
    description: 'For proceedings that need it; nothing of it is deleted until the hold is lifted. Audited.',
  })
  @ApiOkResponse({ type: CaseResponse })
  async hold(
    @Param('id', CASE_ID) id: string,
    @Body() body: LegalHoldRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CaseResponse> {
    return toResponse(await this.holds.hold(id, body, viewer));
  }

  @Post('legal-hold/lift')
  @Idempotent()
  @HttpCode(200)
  @Access('guide', 'clerk', 'counsellor')
  @ApiParam(CASE_PARAM)
  @ApiOperation({
    operationId: 'liftHoldOfCase',
    summary: 'Let the case go when its time is over',
    description: 'What has had its time by then is deleted in the next night. Audited.',
  })
  @ApiOkResponse({ type: CaseResponse })
  async lift(@Param('id', CASE_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<CaseResponse> {
    return toResponse(await this.holds.lift(id, viewer));
  }
}

function toResponse({ row, until, hold }: KeptCase): CaseResponse {
  const { id, reference, office, status, openedOn, closedAt, closeReason, version } = row;
  return {
    id,
    reference,
    office,
    status,
    openedOn,
    closedAt: closedAt?.toISOString() ?? null,
    closeReason,
    retentionUntil: until?.toISOString() ?? null,
    hold: hold && { reason: hold.reason, reference: hold.reference, since: hold.setAt.toISOString() },
    version,
  };
}
