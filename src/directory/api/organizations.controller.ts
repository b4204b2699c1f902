import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { uuidOr } from '../../platform/http/index.js';
import { ReadDirectory } from '../acts/read-directory.js';
import { type HsdsDocument, type PublishedKind } from '../domain/entry.js';
import { type HsdsPageResponse } from './directory.dto.js';
import { LocationListQuery, OrganizationListQuery, OrganizationQuery } from './directory.query.js';
import { ListRoute, ObjectRoute } from './hsds-answer.js';
import { requestedPage, requestedShape, toDate } from './requested-page.js';

@ApiTags('directory')
@Controller('hsds/v3')
export class DirectoryOrganizationsController {
  constructor(@Inject(ReadDirectory) private readonly directory: ReadDirectory) {}

  @Get('organizations')
  @ListRoute({
    operationId: 'listDirectoryOrganizations',
    summary: 'Offices, each with its own area and address',
    description: 'An organization is an office with an area and hours of its own, not a kind of authority.',
  })
  async organizations(@Query() query: OrganizationListQuery): Promise<HsdsPageResponse> {
    const page = await this.list('organization', query);
    if (query.full_service !== true) return page;
    return { ...page, contents: await Promise.all(page.contents.map((one) => this.withServices(one))) };
  }

  @Get('organizations/:id')
  @ObjectRoute('organization', {
    operationId: 'getDirectoryOrganization',
    summary: 'One office with its sites and services',
    description: 'With its services where `full_service` asks for them.',
  })
  async organization(
    @Param('id', uuidOr('directory/not-found')) id: string,
    @Query() { full_service }: OrganizationQuery,
  ): Promise<object> {
    const organization = await this.directory.one('organization', id);
    return full_service === true ? this.withServices(organization) : organization;
  }

  @Get('locations')
  @ListRoute({
    operationId: 'listDirectoryLocations',
    summary: 'Sites where offices can be met',
    description: 'Sites where services are provided. No coordinates are given where none are known.',
  })
  locations(@Query() query: LocationListQuery): Promise<HsdsPageResponse> {
    return this.list('location', query);
  }

  @Get('locations/:id')
  @ObjectRoute('location', {
    operationId: 'getDirectoryLocation',
    summary: 'One site with the hours of its desk',
    description: 'Streets, telephone numbers and coordinates are left out where none are declared.',
  })
  location(@Param('id', uuidOr('directory/not-found')) id: string): Promise<object> {
    return this.directory.one('location', id);
  }

  private async list(kind: PublishedKind, query: LocationListQuery): Promise<HsdsPageResponse> {
    const filter = { kind, modifiedAfter: toDate(query.modified_after) };
    const page = await this.directory.page(filter, requestedPage(query), query.search);
    return { ...page, contents: page.contents.map(requestedShape(query)) };
  }

  private async withServices(organization: HsdsDocument): Promise<HsdsDocument> {
    return { ...organization, services: await this.directory.servicesOf(organization.id) };
  }
}
