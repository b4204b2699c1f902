import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Config } from '../../platform/config/index.js';
import { ReadDirectory } from '../acts/read-directory.js';
import { type PublishedKind } from '../domain/entry.js';
import { DirectoryChangesResponse, DirectoryInfoResponse } from './directory.dto.js';
import { ChangesQuery } from './directory.query.js';
import { DirectoryRoute } from './hsds-answer.js';

/** Lists by what is in them. */
const PATHS: Readonly<Record<PublishedKind, string>> = {
  service: 'services',
  organization: 'organizations',
  location: 'locations',
  service_at_location: 'service_at_locations',
  taxonomy: 'taxonomies',
  taxonomy_term: 'taxonomy_terms',
};

@ApiTags('directory')
@Controller('hsds/v3')
export class DirectoryController {
  constructor(
    @Inject(ReadDirectory) private readonly directory: ReadDirectory,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  @DirectoryRoute({
    operationId: 'getDirectoryInfo',
    summary: 'Which version of HSDS this is, and with which profile',
    description: 'The meta endpoint of HSDS, also with a slash at its end.',
  })
  @ApiOkResponse({ type: DirectoryInfoResponse })
  info(): DirectoryInfoResponse {
    const { publicUrl } = this.config;
    return {
      version: '3.0',
      profile: `${publicUrl}/hsds/v3/profile`,
      openapi_url: `${publicUrl}/docs/public.json`,
    };
  }

  @Get('changes')
  @DirectoryRoute({
    operationId: 'listDirectoryChanges',
    summary: 'What was added, changed and removed',
    description:
      'The order never changes and nothing is put in between later: who reads on behind `last` misses nothing. An object that changed again is told once, with its last change.',
  })
  @ApiOkResponse({ type: DirectoryChangesResponse })
  async changes(@Query() { after, per_page }: ChangesQuery): Promise<DirectoryChangesResponse> {
    const changes = await this.directory.changes(after, per_page);
    const root = `${this.config.publicUrl}/hsds/v3`;
    const contents = changes.map(({ number, change, kind, id, date }) => ({
      number,
      change,
      type: kind,
      id,
      date: date.toISOString(),
      url: `${root}/${PATHS[kind]}/${id}`,
    }));
    return { contents, last: contents.at(-1)?.number ?? after };
  }
}
