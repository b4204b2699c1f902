import { Controller, Get, HttpCode, Inject, Param, Post, StreamableFile, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { DiscloseData } from '../acts/disclose-data.js';
import { PrintDisclosure } from '../acts/print-disclosure.js';
import { WithdrawConsent } from '../acts/withdraw-consent.js';
import { wordConsent } from '../domain/worded-disclosure.js';
import { ConsentListResponse, ConsentResponse, DisclosureResponse } from './disclosure.dto.js';
import { toDisclosureView } from './disclosure.mapper.js';

const CONSENT_ID = uuidOr('personal-data/no-such-consent');
const CONSENT_PARAM = uuidParam('Consent');

/** What a person learns and decides about their own data. */
@ApiTags('personal-data')
@ApiBearerAuth()
@Controller('personal-data')
export class PersonalDataController {
  constructor(
    @Inject(DiscloseData) private readonly disclose: DiscloseData,
    @Inject(PrintDisclosure) private readonly print: PrintDisclosure,
    @Inject(WithdrawConsent) private readonly consents: WithdrawConsent,
  ) {}

  @Get()
  @Access('newcomer')
  @ApiOperation({
    operationId: 'getPersonalData',
    summary: 'What is stored about me, who received it, when and on which basis (Art. 15 DSGVO)',
    description:
      'At any time, without an application. What an office keeps in its own files has to be asked for there.',
  })
  @ApiOkResponse({ type: DisclosureResponse })
  @ApiNotFoundResponse({ description: 'PERSONAL_DATA_NO_SUCH_PERSON' })
  async own(@CurrentViewer() viewer: Viewer): Promise<DisclosureResponse> {
    return toDisclosureView(await this.disclose.own(viewer));
  }

  @Get('document')
  @Access('newcomer')
  @ApiOperation({
    operationId: 'getPersonalDataDocument',
    summary: 'The same as a document to take along, in my language and in German',
    description: 'A PDF, for example to show it at an advice centre.',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'PDF for A4', schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'PERSONAL_DATA_NO_SUCH_PERSON' })
  async document(@CurrentViewer() viewer: Viewer): Promise<StreamableFile> {
    return new StreamableFile(await this.print.own(viewer), {
      type: 'application/pdf',
      disposition: 'attachment; filename="auskunft.pdf"',
    });
  }

  @Get('consents')
  @Access('newcomer')
  @ApiOperation({
    operationId: 'listConsents',
    summary: 'What I agreed to, for each recipient and purpose',
    description: 'Each can be taken back by itself, as easily as it was given.',
  })
  @ApiOkResponse({ type: ConsentListResponse })
  async list(@CurrentViewer() viewer: Viewer): Promise<ConsentListResponse> {
    return { consents: (await this.consents.own(viewer)).map(wordConsent) };
  }

  @Get('consents/:id')
  @UseInterceptors(VersionEtag)
  @Access('newcomer')
  @ApiOperation({
    operationId: 'getConsent',
    summary: 'One of my consents',
    description: 'To whom, for what, since when, and whether it still holds. Its `ETag` is needed to take it back.',
  })
  @ApiParam(CONSENT_PARAM)
  @ApiOkResponse({ type: ConsentResponse, description: '`ETag` holds its version' })
  @ApiNotFoundResponse({ description: 'PERSONAL_DATA_NO_SUCH_CONSENT' })
  async one(@Param('id', CONSENT_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<ConsentResponse> {
    return wordConsent(await this.consents.one(id, viewer));
  }

  @Post('consents/:id/withdraw')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @HttpCode(200)
  @Access('newcomer')
  @ApiOperation({
    operationId: 'withdrawConsent',
    summary: 'Take a consent back (Art. 7 Abs. 3 DSGVO)',
    description: 'From then on the recipient reads nothing more and has to delete what it received.',
  })
  @ApiParam(CONSENT_PARAM)
  @ActsOnVersion('HAND_OFF_VERSION_CONFLICT', 2)
  @ApiOkResponse({ type: ConsentResponse })
  @ApiNotFoundResponse({ description: 'PERSONAL_DATA_NO_SUCH_CONSENT' })
  @ApiConflictResponse({ description: 'HAND_OFF_NOT_ALLOWED: nothing is under way on it any more' })
  async withdraw(
    @Param('id', CONSENT_ID) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConsentResponse> {
    return wordConsent(await this.consents.run({ id, version }, viewer));
  }
}
