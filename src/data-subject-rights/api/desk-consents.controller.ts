import { Controller, Get, HttpCode, Inject, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { WithdrawConsent } from '../acts/withdraw-consent.js';
import { wordConsent } from '../domain/worded-disclosure.js';
import { ConsentListResponse, ConsentResponse } from './disclosure.dto.js';

const CASE_ID = uuidOr('case/not-found');

/** For somebody who takes a consent back at the desk. */
@ApiTags('personal-data')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'CASE_NOT_FOUND, PERSONAL_DATA_NO_SUCH_CONSENT' })
@ApiParam(uuidParam('Case'))
@Controller('cases/:id/consents')
export class DeskConsentsController {
  constructor(@Inject(WithdrawConsent) private readonly consents: WithdrawConsent) {}

  @Get()
  @Access('guide', 'clerk', 'counsellor')
  @ApiOperation({
    operationId: 'listConsentsOfCase',
    summary: 'What the person of a case agreed to, as far as this office gave or received something on it',
    description: 'Each can be taken back here for whoever stands at the desk, as easily as it was given.',
  })
  @ApiOkResponse({ type: ConsentListResponse })
  async list(@Param('id', CASE_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<ConsentListResponse> {
    return { consents: (await this.consents.ofCase(id, viewer)).map(wordConsent) };
  }

  @Post(':consent/withdraw')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('guide', 'clerk', 'counsellor')
  @ApiOperation({
    operationId: 'withdrawConsentAtDesk',
    summary: 'Note that the person takes a consent back (Art. 7 Abs. 3 DSGVO)',
    description: 'Has the same effect as when they do it themselves, before the answer.',
  })
  @ApiParam(uuidParam('Consent', 'consent'))
  @ActsOnVersion('HAND_OFF_VERSION_CONFLICT', 2)
  @ApiOkResponse({ type: ConsentResponse })
  @ApiConflictResponse({ description: 'HAND_OFF_NOT_ALLOWED: nothing is under way on it any more' })
  async withdraw(
    @Param('id', CASE_ID) caseId: string,
    @Param('consent', uuidOr('personal-data/no-such-consent')) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConsentResponse> {
    return wordConsent(await this.consents.atTheDesk(caseId, { id, version }, viewer));
  }
}
