import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { noteSearch } from '../../audit/index.js';
import { Access, CurrentViewer, type SignedRequest, type Viewer } from '../../platform/access/index.js';
import { ChangesNothing } from '../../platform/idempotency/index.js';
import { CountedAs } from '../../platform/rates/index.js';
import { SearchHandOffs } from '../acts/search-hand-offs.js';
import { toHandOffView } from './hand-off.mapper.js';
import { HandOffPageResponse } from './hand-off.response.js';
import { SearchHandOffsRequest } from './search.dto.js';

@ApiTags('hand-offs')
@ApiBearerAuth()
@Controller('hand-offs')
export class HandOffSearchController {
  constructor(@Inject(SearchHandOffs) private readonly search: SearchHandOffs) {}

  @Post('search')
  @ChangesNothing()
  @CountedAs('search')
  @HttpCode(200)
  @Access('partner', 'clerk', 'supervisor', 'guide', 'counsellor')
  @ApiOperation({
    operationId: 'searchHandOffs',
    summary: 'Find what the own office received or sent by a number of the person',
    description:
      'Number and day of birth have to match exactly. It finds hand-offs whose contents the own authority may read, those about somebody else are answered like those that do not exist. A POST, so that no number stands in an address.',
  })
  @ApiOkResponse({ type: HandOffPageResponse })
  async find(
    @Body() { limit, cursor, ...person }: SearchHandOffsRequest,
    @CurrentViewer() viewer: Viewer,
    @Req() request: SignedRequest,
  ): Promise<HandOffPageResponse> {
    const { page, searchHash } = await this.search.run(person, viewer, { limit, cursor });
    noteSearch(request, searchHash);
    return { items: page.items.map((item) => toHandOffView(item, viewer)), next: page.next };
  }
}
