import { Body, Controller, Inject, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { AskForErasure } from '../acts/ask-for-erasure.js';
import { OwnErasureRequest, RightsRequestResponse } from './rights-request.dto.js';
import { toRequestView } from './rights-request.mapper.js';

/** A file that is to go before its time. */
@ApiTags('personal-data')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: 'CASE_NOT_FOUND' })
@Controller()
export class ErasuresController {
  constructor(@Inject(AskForErasure) private readonly ask: AskForErasure) {}

  @Post('personal-data/erasures')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @Access('newcomer')
  @ApiOperation({
    operationId: 'askForErasure',
    summary: 'My file is to be erased (Art. 17 DSGVO)',
    description:
      'The desk that keeps it decides. What it erases, everybody has to erase whom it told, and confirms it; a refusal has its reason.',
  })
  @ApiCreatedResponse({ type: RightsRequestResponse })
  async own(
    @OperationId() id: string,
    @Body() { case: caseId }: OwnErasureRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestResponse> {
    return toRequestView(await this.ask.run({ id, caseId }, viewer), viewer);
  }

  @Post('cases/:id/erasures')
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @Access('guide', 'clerk', 'counsellor')
  @ApiOperation({
    operationId: 'askForErasureOfCase',
    summary: 'Note that the person of a case asks at the desk for its erasure',
    description: 'Nothing is erased with the asking: the desk decides in a step of its own.',
  })
  @ApiParam(uuidParam('Case'))
  @ApiCreatedResponse({ type: RightsRequestResponse })
  async atTheDesk(
    @OperationId() id: string,
    @Param('id', uuidOr('case/not-found')) caseId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RightsRequestResponse> {
    return toRequestView(await this.ask.run({ id, caseId }, viewer), viewer);
  }
}
