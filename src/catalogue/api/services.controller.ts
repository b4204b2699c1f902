import { Controller, Get, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Authority } from '../../authority-kit/index.js';
import { Access } from '../../platform/access/index.js';
import { AuthorityServicesResponse } from './service.dto.js';
import { toServicesView } from './service.mapper.js';

/** Where one authority publishes its services, made from its declaration. */
export function servicesController(authority: Authority): Type {
  @ApiTags(authority.id)
  @Controller(`authorities/${authority.id}/services`)
  class ServicesController {
    @Get()
    @Access('public')
    @ApiOperation({
      operationId: `listServicesOf_${authority.id.replaceAll('-', '_')}`,
      summary: `Services of: ${authority.name.en}`,
      description: `What ${authority.name.de} does for newcomers: conditions, documents, fees, deadlines and remedies, each with its paragraph and how certain it is.`,
    })
    @ApiOkResponse({ type: AuthorityServicesResponse })
    list(): AuthorityServicesResponse {
      return toServicesView(authority);
    }
  }
  return ServicesController;
}
