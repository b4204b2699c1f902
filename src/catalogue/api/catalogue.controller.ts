import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Offices } from '../persistence/offices.js';
import { Register } from '../register.js';
import { OfficeListResponse, OfficeQuery } from './office.dto.js';
import { toOfficeView } from './office.mapper.js';
import { AuthorityListResponse, ServiceResponse } from './service.dto.js';
import { toAuthorityView, toServiceView } from './service.mapper.js';

@ApiTags('catalogue')
@Controller()
export class CatalogueController {
  constructor(
    @Inject(Register) private readonly register: Register,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  @Get('authorities')
  @Access('public')
  @ApiOperation({
    operationId: 'listAuthorities',
    summary: 'Every authority behind the door',
    description:
      'Each with its services, as they are declared. Ids are stable; take them from here for every other operation.',
  })
  @ApiOkResponse({ type: AuthorityListResponse })
  authorities(): AuthorityListResponse {
    return { authorities: this.register.authorities.map(toAuthorityView) };
  }

  @Get('services/:id')
  @Access('public')
  @ApiOperation({
    operationId: 'getService',
    summary: 'One public service',
    description:
      'Under which conditions, with which documents, at which fee, and how a decision is contested. `certainty` says whether the norm was read.',
  })
  @ApiParam({ name: 'id', description: 'Stable id', example: 'jc-grundsicherungsgeld' })
  @ApiOkResponse({ type: ServiceResponse })
  @ApiNotFoundResponse({ description: 'SERVICE_NOT_FOUND' })
  service(@Param('id') id: string): ServiceResponse {
    const service = this.register.service(id);
    if (service === undefined) throw new DomainError('service/not-found');
    return toServiceView(service);
  }

  @Get('offices')
  @Access('public')
  @ApiOperation({
    operationId: 'listOffices',
    summary: 'The offices, their areas and opening hours',
    description:
      'An authority has several offices; the area of each says for whom it is competent. `acceptsHandOffs` says whether matters can be handed over to it.',
  })
  @ApiOkResponse({ type: OfficeListResponse })
  async offices(@Query() { authority }: OfficeQuery): Promise<OfficeListResponse> {
    const offices = await this.work.read((tx) => tx.of(Offices).list(authority));
    return { offices: offices.map(toOfficeView) };
  }
}
