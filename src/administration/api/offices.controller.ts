import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, CurrentViewer, NoPersonalData, type Viewer } from '../../platform/access/index.js';
import { ActsOnVersion, IfMatch, uuidOr, uuidParam, VersionEtag } from '../../platform/http/index.js';
import { Idempotent, OperationId } from '../../platform/idempotency/index.js';
import { AddOffice } from '../acts/add-office.js';
import { CancelOfficeChange } from '../acts/cancel-office-change.js';
import { ChangeOffice } from '../acts/change-office.js';
import { ReadOffices } from '../acts/read-offices.js';
import { NewOfficeRequest } from './new-office.dto.js';
import { AN_OFFICE_ID } from './office-id.js';
import { OfficeChangeRequest, OfficeQuery } from './office.dto.js';
import { toAdministeredView } from './office.mapper.js';
import { AdministeredOfficeListResponse, AdministeredOfficeResponse } from './office.response.js';

const OFFICE_PARAM = { name: 'id', description: 'Stable id of the office', example: 'of-dan-fahrerlaubnis' };

/** What the place decides about its offices. */
@ApiTags('administration')
@ApiBearerAuth()
@Controller('administration/offices')
export class OfficesController {
  constructor(
    @Inject(ReadOffices) private readonly read: ReadOffices,
    @Inject(AddOffice) private readonly addOffice: AddOffice,
    @Inject(ChangeOffice) private readonly changeOffice: ChangeOffice,
    @Inject(CancelOfficeChange) private readonly cancelChange: CancelOfficeChange,
  ) {}

  @Get()
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'listAdministeredOffices',
    summary: 'The offices, with what is planned, closed and to be done',
    description:
      'Also those that have not begun or have ended. Counts are numbers of hand-offs, and nothing about a person.',
  })
  @ApiOkResponse({ type: AdministeredOfficeListResponse })
  async list(@Query() { authority }: OfficeQuery): Promise<AdministeredOfficeListResponse> {
    return { offices: (await this.read.list(authority)).map(toAdministeredView) };
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'getAdministeredOffice',
    summary: 'One office, with what is planned, closed and to be done',
    description: 'Its `ETag` is needed to change it.',
  })
  @ApiParam(OFFICE_PARAM)
  @ApiOkResponse({ type: AdministeredOfficeResponse, description: '`ETag` holds its version' })
  @ApiNotFoundResponse({ description: 'OFFICE_NOT_FOUND' })
  async one(@Param('id', AN_OFFICE_ID) id: string): Promise<AdministeredOfficeResponse> {
    return toAdministeredView(await this.read.one(id));
  }

  @Post()
  @Idempotent()
  @UseInterceptors(VersionEtag)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'addOffice',
    summary: 'Add an office',
    description: 'It takes every matter of its authority where its area key is the longest. Audited.',
  })
  @ApiCreatedResponse({
    type: AdministeredOfficeResponse,
    description: '`Location` names it, `ETag` holds its version',
  })
  @ApiConflictResponse({ description: 'OFFICE_EXISTS, OFFICE_AREAS_BROKEN with `faults`' })
  @ApiUnprocessableEntityResponse({ description: 'OFFICE_INVALID with `errors`, OFFICE_UNKNOWN_AUTHORITY' })
  async add(
    @Body() office: NewOfficeRequest,
    @OperationId() operation: string,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdministeredOfficeResponse> {
    await this.addOffice.run(office, operation, viewer);
    void reply.header('Location', `/v1/administration/offices/${office.id}`);
    return this.one(office.id);
  }

  @Patch(':id')
  @UseInterceptors(VersionEtag)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'changeOffice',
    summary: 'Change an office, today or from a day on',
    description:
      'A later day makes a plan that is carried out on it. What is replaced is no sample any more. No place may be left without an office or with two. Audited.',
  })
  @ApiParam(OFFICE_PARAM)
  @ActsOnVersion('OFFICE_VERSION_CONFLICT')
  @ApiOkResponse({ type: AdministeredOfficeResponse, description: '`ETag` holds its version' })
  @ApiNotFoundResponse({ description: 'OFFICE_NOT_FOUND' })
  @ApiConflictResponse({ description: 'OFFICE_AREAS_BROKEN with `faults`' })
  @ApiUnprocessableEntityResponse({
    description: 'OFFICE_INVALID with `errors`, OFFICE_CHANGE_IN_PAST, OFFICE_NOTHING_TO_CHANGE',
  })
  async change(
    @Param('id', AN_OFFICE_ID) id: string,
    @IfMatch() version: number,
    @Body() { validFrom, ...rest }: OfficeChangeRequest,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AdministeredOfficeResponse> {
    const changes = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    await this.changeOffice.one({ id, version, changes }, validFrom, viewer);
    return this.one(id);
  }

  @Delete(':id/changes/:change')
  @HttpCode(204)
  @Access('admin')
  @NoPersonalData()
  @ApiOperation({
    operationId: 'cancelOfficeChange',
    summary: 'Take back what is planned about an office',
    description: 'As long as its day has not come. Audited.',
  })
  @ApiParam(OFFICE_PARAM)
  @ApiParam(uuidParam('Planned change', 'change'))
  @ActsOnVersion('OFFICE_VERSION_CONFLICT')
  @ApiNoContentResponse({ description: 'Taken back' })
  @ApiNotFoundResponse({ description: 'OFFICE_NOT_FOUND, OFFICE_NO_SUCH_PLAN' })
  @ApiConflictResponse({ description: 'OFFICE_AREAS_BROKEN with `faults`' })
  cancel(
    @Param('id', AN_OFFICE_ID) id: string,
    @Param('change', uuidOr('office/no-such-plan')) change: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    return this.cancelChange.run({ id, version }, change, viewer);
  }
}
