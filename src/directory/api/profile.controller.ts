import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Config } from '../../platform/config/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { PROFILE, PROFILE_NAME } from '../domain/profile.js';
import { ProfileResponse, SchemaPatchResponse } from './directory.dto.js';
import { DirectoryRoute } from './hsds-answer.js';

/** Where the schemas are published that the profile patches. */
const HSDS = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema';

@ApiTags('directory')
@Controller('hsds/v3/profile')
export class DirectoryProfileController {
  constructor(@Inject(Config) private readonly config: Config) {}

  @Get()
  @DirectoryRoute({
    operationId: 'getDirectoryProfile',
    summary: 'What our objects have beyond HSDS 3.0',
    description:
      'Applying a patch to the schema of HSDS with the same name (RFC 7396) gives the schema of the profile. Every object keeps to the unpatched schema as well.',
  })
  @ApiOkResponse({ type: ProfileResponse })
  profile(): ProfileResponse {
    const root = `${this.config.publicUrl}/hsds/v3/profile`;
    const names = [...PROFILE.keys()];
    return {
      name: PROFILE_NAME,
      hsds_version: '3.0',
      main_language: 'de',
      patches: names.map((name) => ({ schema: `${HSDS}/${name}.json`, patch: `${root}/${name}.json` })),
    };
  }

  @Get(':file')
  @DirectoryRoute({
    operationId: 'getDirectoryProfilePatch',
    summary: 'The JSON Merge Patch of one schema of HSDS',
    description: 'Apply it to the schema of the same name (RFC 7396) to validate our objects with all their members.',
  })
  @ApiParam({ name: 'file', description: 'Name of the schema file', example: 'service.json' })
  @ApiOkResponse({ type: SchemaPatchResponse })
  @ApiNotFoundResponse({ description: 'REQUEST_NO_ROUTE' })
  patch(@Param('file') file: string): SchemaPatchResponse {
    const patch = PROFILE.get(file.replace(/\.json$/, ''));
    if (patch === undefined || !file.endsWith('.json')) throw new DomainError('request/no-route');
    return patch;
  }
}
