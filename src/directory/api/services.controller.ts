import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { uuidOr } from '../../platform/http/index.js';
import { ReadDirectory } from '../acts/read-directory.js';
import { type PublishedKind } from '../domain/entry.js';
import { type HsdsPageResponse } from './directory.dto.js';
import { ServiceAtLocationListQuery, ServiceListQuery } from './directory.query.js';
import { ListRoute, ObjectRoute } from './hsds-answer.js';
import { requestedPage, requestedShape, toDate } from './requested-page.js';

@ApiTags('directory')
@Controller('hsds/v3')
export class DirectoryServicesController {
  constructor(@Inject(ReadDirectory) private readonly directory: ReadDirectory) {}

  @Get('services')
  @ListRoute({
    operationId: 'listDirectoryServices',
    summary: 'Public services, each as one office provides it',
    description:
      'Found in German and English; typing errors are forgiven. One entry for each office that provides the service.',
  })
  services(@Query() query: ServiceListQuery): Promise<HsdsPageResponse> {
    return this.list('service', query);
  }

  @Get('services/:id')
  @ObjectRoute('service', {
    operationId: 'getDirectoryService',
    summary: 'One service with all that belongs to it',
    description: 'With its office, sites, hours, costs, required documents and legal basis.',
  })
  service(@Param('id', uuidOr('directory/not-found')) id: string): Promise<object> {
    return this.directory.one('service', id);
  }

  @Get('service_at_locations')
  @ListRoute({
    operationId: 'listDirectoryServiceAtLocations',
    summary: 'Services at the sites of their offices',
    description: 'Which service is provided at which site, and when.',
  })
  serviceAtLocations(@Query() query: ServiceAtLocationListQuery): Promise<HsdsPageResponse> {
    return this.list('service_at_location', query);
  }

  @Get('service_at_locations/:id')
  @ObjectRoute('service_at_location', {
    operationId: 'getDirectoryServiceAtLocation',
    summary: 'One service at one site, with its hours there',
    description: 'Hours are those of this service at this site, which may differ from those of the office.',
  })
  serviceAtLocation(@Param('id', uuidOr('directory/not-found')) id: string): Promise<object> {
    return this.directory.one('service_at_location', id);
  }

  private async list(kind: PublishedKind, query: ServiceListQuery): Promise<HsdsPageResponse> {
    const filter = {
      kind,
      organization: query.organization_id,
      term: query.taxonomy_term_id,
      taxonomy: query.taxonomy_id,
      modifiedAfter: toDate(query.modified_after),
    };
    const page = await this.directory.page(filter, requestedPage(query), query.search);
    return { ...page, contents: page.contents.map(requestedShape(query)) };
  }
}
