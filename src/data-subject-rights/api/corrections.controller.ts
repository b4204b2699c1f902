import { Body, Controller, Inject, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOperation,
  ApiParam,
  ApiPreconditionFailedResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { AskForCorrection } from '../acts/ask-for-correction.js';
import { CorrectionRequest, OwnCorrectionRequest, RightsRequestResponse } from './rights-request.dto.js';
import { toCorrection, toRequestView } from './rights-request.mapper.js';

/** Wrong data put right, once for all who have it. */
@ApiTags('personal-data')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'CASE_NOT_FOUND' })
@ApiPreconditionFailedResponse({ description: 'CASE_VERSION_CONFLICT' })
@ApiUnprocessableEntityResponse({ description: 'RIGHTS_REQUEST_NOTHING_ASKED' })
@Controller()
export class CorrectionsController {
  constructor(@Inject(AskForCorrection) private readonly ask: AskForCorrection) {}

  @Post('personal-data/corrections')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @Access('newcomer')
  @ApiOperation({
    operationId: 'askForCorrection',
    summary: 'Something about me is wrong (Art. 16 DSGVO)',
    description:
      'What an office has to see a document for waits for the desk (`open`); all else is corrected at once (`carried_out`). Every recipient is told and has to confirm.',
  })
  @ApiCreatedResponse({ type: RightsRequestResponse })
  async own(
    @OperationId() id: string,
    @Body() { case: caseId, ...correction }: OwnCorrectionRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestResponse> {
    return toRequestView(await this.ask.run({ id, caseId, correction: toCorrection(correction) }, viewer), viewer);
  }

  @Post('cases/:id/corrections')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @Access('guide', 'clerk', 'counsellor')
  @ApiOperation({
    operationId: 'correctDataOfCase',
    summary: 'Put right what is wrong about the person of a case; every recipient is told and has to confirm',
    description: 'The case is changed at once. It is for the desk to have seen the document that proves it.',
  })
  @ApiParam(uuidParam('Case'))
  @ApiCreatedResponse({ type: RightsRequestResponse })
  async atTheDesk(
    @OperationId() id: string,
    @Param('id', uuidOr('case/not-found')) caseId: string,
    @Body() correction: CorrectionRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestResponse> {
    return toRequestView(await this.ask.run({ id, caseId, correction: toCorrection(correction) }, viewer), viewer);
  }
}
