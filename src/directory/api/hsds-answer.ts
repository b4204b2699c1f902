import { applyDecorators } from '@nestjs/common';
import { ApiGoneResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam } from '@nestjs/swagger';
import { Access } from '../../platform/access/index.js';
import { PublicAnswer } from '../../platform/http/index.js';
import { HsdsPageResponse } from './directory.dto.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
}

/** A route of the directory: for everybody, and answered the same to everybody. */
export const DirectoryRoute = (operation: Operation) =>
  applyDecorators(Access('public'), PublicAnswer(), ApiOperation(operation));

/** A route that lists in the envelope of HSDS. */
export const ListRoute = (operation: Operation) =>
  applyDecorators(DirectoryRoute(operation), ApiOkResponse({ type: HsdsPageResponse }));

/** A route that gives one object of `schema`. */
export const ObjectRoute = (schema: string, operation: Operation) =>
  applyDecorators(
    DirectoryRoute(operation),
    ApiParam({ name: 'id', description: 'Id', format: 'uuid' }),
    ApiOkResponse({
      description: `A ${schema} of HSDS 3.0, with the members of GET /hsds/v3/profile/${schema}.json`,
      schema: { type: 'object', additionalProperties: true, description: `${schema} of HSDS` },
    }),
    ApiNotFoundResponse({ description: 'DIRECTORY_NOT_FOUND' }),
    ApiGoneResponse({ description: 'DIRECTORY_REMOVED' }),
  );
