import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, CurrentViewer, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { ReadsOnFrom } from '../../platform/http/index.js';
import { Centre } from '../acts/centre.js';
import { ReadFeed } from '../acts/read-feed.js';
import { toCloudEvent } from '../domain/cloud-event.js';
import { pathOf } from '../domain/event-types.js';
import { EventPageResponse, FeedQuery } from './event.dto.js';

@ApiTags('events')
@ApiBearerAuth()
@Controller('events')
export class EventsController {
  constructor(
    @Inject(ReadFeed) private readonly feed: ReadFeed,
    @Inject(Centre) private readonly centre: Centre,
  ) {}

  @Get()
  @ReadsOnFrom('after')
  @Access('partner')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'listEvents',
    summary: 'What happened to the hand-offs of the own office',
    description:
      'Every event a webhook is sent for, and those no webhook was sent for. The order never changes and nothing is put in between later: who reads on behind the last event misses none.',
  })
  @ApiOkResponse({ type: EventPageResponse })
  @ApiBadRequestResponse({ description: 'REQUEST_BAD_CURSOR' })
  async list(@Query() { after, limit }: FeedQuery, @CurrentViewer() viewer: Viewer): Promise<EventPageResponse> {
    const { items, next } = await this.feed.page(viewer, { after, limit });
    return { items: items.map((event) => toCloudEvent(event, pathOf(event.type), this.centre)), next };
  }
}
