import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiGoneResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { uuidOr } from '../../platform/http/index.js';
import { PrintDesk } from '../acts/print-desk.js';
import { LetterPageResponse, LetterQuery, LetterResponse, MarkPostedRequest } from './letter.dto.js';
import { toLetterView } from './letter.mapper.js';

const ID = { name: 'id', description: 'Letter', format: 'uuid' };
/** An ill-formed id is answered like one that does not exist. */
const ID_PIPE = uuidOr('outgoing-letter/not-found');

/** The print outbox: list, print, post. */
@ApiTags('letters')
@ApiBearerAuth()
@Controller('letters')
export class LettersController {
  constructor(@Inject(PrintDesk) private readonly desk: PrintDesk) {}

  @Get()
  @Access('clerk')
  @ApiOperation({
    operationId: 'listLetters',
    summary: 'The letters to print, and those in the post',
    description: 'What could not be told otherwise goes by post: print the documents, post them, then record the day.',
  })
  @ApiOkResponse({ type: LetterPageResponse })
  async list(
    @Query() { state, limit, cursor }: LetterQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<LetterPageResponse> {
    const posted = state === undefined ? undefined : state === 'posted';
    const { items, next } = await this.desk.list(posted, { limit, cursor }, viewer);
    return { items: items.map(toLetterView), next };
  }

  @Get(':id/document')
  @Access('clerk')
  @ApiOperation({
    operationId: 'getLetterDocument',
    summary: 'One letter as it is printed',
    description: 'Opening it is logged. Once its words have been removed: 410.',
  })
  @ApiParam(ID)
  @ApiProduces('application/pdf')
  @ApiOkResponse({
    description: 'PDF for A4 and envelopes with a window',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiNotFoundResponse({ description: 'OUTGOING_LETTER_NOT_FOUND' })
  @ApiGoneResponse({ description: 'OUTGOING_LETTER_ERASED' })
  async document(@Param('id', ID_PIPE) id: string, @CurrentViewer() viewer: Viewer): Promise<StreamableFile> {
    return new StreamableFile(await this.desk.open(id, viewer), {
      type: 'application/pdf',
      disposition: `attachment; filename="${id}.pdf"`,
    });
  }

  @Post(':id/posted')
  @Idempotent()
  @HttpCode(200)
  @Access('clerk')
  @ApiOperation({
    operationId: 'markLetterPosted',
    summary: 'Record the day a letter was put into the post',
    description: 'It can be recorded once, and for no day to come.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: LetterResponse })
  @ApiNotFoundResponse({ description: 'OUTGOING_LETTER_NOT_FOUND' })
  @ApiConflictResponse({ description: 'OUTGOING_LETTER_ALREADY_POSTED' })
  @ApiUnprocessableEntityResponse({ description: 'OUTGOING_LETTER_POSTED_ON_INVALID' })
  async posted(
    @Param('id', ID_PIPE) id: string,
    @Body() { postedOn }: MarkPostedRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<LetterResponse> {
    return toLetterView(await this.desk.markPosted(id, postedOn, viewer));
  }
}
