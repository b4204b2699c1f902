import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPreconditionFailedResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Access, CurrentViewer, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { Idempotent } from '../../platform/idempotency/index.js';
import { ChangeOffice } from '../acts/change-office.js';
import { ReadOffices } from '../acts/read-offices.js';
import { AreaChangeRequest } from './new-office.dto.js';
import { toAdministeredView } from './office.mapper.js';
import { AdministeredOfficeListResponse } from './office.response.js';

/** How the offices of an authority share the places out. */
@ApiTags('administration')
@ApiBearerAuth()
@Controller('administration/area-changes')
export class AreaChangesController {
  constructor(
    @Inject(ChangeOffice) private readonly changeOffice: ChangeOffice,
    @Inject(ReadOffices) private readonly read: ReadOffices,
  ) {}

  @Post()
  @Idempotent()
  @HttpCode(200)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'changeAreas',
    summary: 'Share places out among the offices of an authority anew',
    description:
      'Several offices at once, all or none: what goes from one to another never is with both or with nobody. Audited.',
  })
  @ApiOkResponse({ type: AdministeredOfficeListResponse })
  @ApiNotFoundResponse({ description: 'OFFICE_NOT_FOUND' })
  @ApiConflictResponse({ description: 'OFFICE_AREAS_BROKEN with `faults`' })
  @ApiPreconditionFailedResponse({ description: 'OFFICE_VERSION_CONFLICT' })
  @ApiUnprocessableEntityResponse({ description: 'OFFICE_INVALID with `errors`, OFFICE_CHANGE_IN_PAST' })
  async change(
    @Body() { authority, validFrom, offices }: AreaChangeRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AdministeredOfficeListResponse> {
    const orders = offices.map(({ id, version, area }) => ({ id, version, changes: { area } }));
    await this.changeOffice.several({ authority, validFrom, offices: orders }, viewer);
    return { offices: (await this.read.list(authority)).map(toAdministeredView) };
  }
}
