import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { ReadsOnFrom } from '../../platform/http/index.js';
import { ReadMailbox } from '../acts/read-mailbox.js';
import { MailboxQuery, MailboxResponse, MailResponse } from './mailbox.dto.js';
import { toMailHead, toMailView } from './mailbox.mapper.js';

const ID = { name: 'id', description: 'Mail, as the list names it' };

/** The local mailbox, so that somebody who tries the software out sees what persons would get. */
@ApiTags('mailbox')
@ApiBearerAuth()
@Controller('mailbox')
export class MailboxController {
  constructor(@Inject(ReadMailbox) private readonly read: ReadMailbox) {}

  @Get()
  @ReadsOnFrom('before')
  @Access('admin')
  @ApiOperation({
    operationId: 'listMails',
    summary: 'The mails of the local mailbox',
    description:
      'Only where the installation keeps mails itself (`npm start`), for trying out; with a relay there is nothing to see (404).',
  })
  @ApiOkResponse({ type: MailboxResponse })
  @ApiNotFoundResponse({ description: 'MAILBOX_NOT_KEPT where mails go to a relay' })
  async list(@Query() { limit, before }: MailboxQuery): Promise<MailboxResponse> {
    const { mails, next } = await this.read.list(limit, before);
    return { mails: mails.map(toMailHead), next: next ?? null };
  }

  @Get(':id')
  @Access('admin')
  @ApiOperation({
    operationId: 'getMail',
    summary: 'One mail with its words',
    description: 'As the person would get it.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: MailResponse })
  @ApiNotFoundResponse({ description: 'MAILBOX_NO_SUCH_MAIL, MAILBOX_NOT_KEPT' })
  async one(@Param('id') id: string): Promise<MailResponse> {
    return toMailView(await this.read.one(id));
  }

  @Get(':id/page')
  @Access('admin')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'")
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiOperation({
    operationId: 'getMailPage',
    summary: 'One mail as a mail program shows it',
    description: 'Shown without running or loading anything.',
  })
  @ApiParam(ID)
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page that runs and loads nothing', schema: { type: 'string' } })
  @ApiNotFoundResponse({ description: 'MAILBOX_NO_SUCH_MAIL, MAILBOX_NOT_KEPT' })
  async page(@Param('id') id: string): Promise<string> {
    return (await this.read.one(id)).html;
  }
}
