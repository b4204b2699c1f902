import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Inject, Param, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/index.js';
import { ReadCalendar } from '../acts/read-calendar.js';
import { secretIn } from '../domain/secret.js';

/** Calendar programs cannot sign in; whoever has the address may read. The log holds the pattern of the route only. */
@ApiTags('calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(@Inject(ReadCalendar) private readonly read: ReadCalendar) {}

  @Get(':file')
  @Access('public')
  @ApiOperation({
    operationId: 'getCalendar',
    summary: 'Dates to subscribe to (iCalendar, RFC 5545)',
    description:
      'The titles name neither authority nor matter. Make the address with the GraphQL mutation `renewCalendarAddress`. With `If-None-Match`: 304 where nothing changed.',
  })
  @ApiParam({ name: 'file', description: 'The secret, then `.ics`' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ description: 'The calendar', schema: { type: 'string' } })
  @ApiNotFoundResponse({ description: 'CALENDAR_NOT_FOUND, also for an address that was revoked' })
  async file(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const calendar = await this.read.run(secretIn(file));
    const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    void reply.headers({ ...HEADERS, etag: tag });
    if (known?.split(/\s*,\s*/).includes(tag)) {
      void reply.status(304);
      return undefined;
    }
    void reply.type('text/calendar; charset=utf-8');
    return calendar;
  }
}

/** The address is a secret: no cache on the way keeps what it shows, no page that is opened from it learns it. */
const HEADERS = {
  'cache-control': 'private, no-cache',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
  'content-disposition': 'inline; filename="eindach.ics"',
};
