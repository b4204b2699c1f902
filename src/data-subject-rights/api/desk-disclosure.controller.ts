import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Access, CurrentViewer, FreshSignIn, type Viewer } from '../../platform/access/index.js';
import { uuidOr, uuidParam } from '../../platform/http/index.js';
import { DiscloseData } from '../acts/disclose-data.js';
import { PrintDisclosure } from '../acts/print-disclosure.js';
import { DisclosureResponse } from './disclosure.dto.js';
import { toDisclosureView } from './disclosure.mapper.js';

const CASE_ID = uuidOr('case/not-found');
const CASE_PARAM = uuidParam('Case');

/** For somebody who asks at the desk, as people without an account do. */
@ApiTags('personal-data')
@ApiBearerAuth()
@Controller('cases/:id/personal-data')
export class DeskDisclosureController {
  constructor(
    @Inject(DiscloseData) private readonly disclose: DiscloseData,
    @Inject(PrintDisclosure) private readonly print: PrintDisclosure,
  ) {}

  @Get()
  @Access('guide', 'clerk', 'counsellor')
  @ApiOperation({
    operationId: 'getPersonalDataOfCase',
    summary: 'What this office stores about the person of a case, for whoever asks at the desk',
    description: 'Only what the office keeps, sent or received itself; every office answers for itself.',
  })
  @ApiParam(CASE_PARAM)
  @ApiOkResponse({ type: DisclosureResponse })
  @ApiNotFoundResponse({ description: 'CASE_NOT_FOUND' })
  async atTheDesk(@Param('id', CASE_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<DisclosureResponse> {
    return toDisclosureView(await this.disclose.atTheDesk(id, viewer));
  }

  @Get('document')
  @Access('guide', 'clerk', 'counsellor')
  @FreshSignIn()
  @ApiOperation({
    operationId: 'getPersonalDataDocumentOfCase',
    summary: 'The same as a document to hand out, in the language of the person and in German',
    description: 'Only what this office keeps, sent or received itself. Printing it is logged.',
  })
  @ApiParam(CASE_PARAM)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'PDF for A4', schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'CASE_NOT_FOUND' })
  async document(@Param('id', CASE_ID) id: string, @CurrentViewer() viewer: Viewer): Promise<StreamableFile> {
    return new StreamableFile(await this.print.atTheDesk(id, viewer), {
      type: 'application/pdf',
      disposition: 'attachment; filename="auskunft.pdf"',
    });
  }
}
