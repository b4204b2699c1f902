import { ApiProperty } from '@nestjs/swagger';
import { type Change, type HsdsDocument, PUBLISHED_KINDS, type PublishedKind } from '../domain/entry.js';

/** The envelope of HSDS 3.0. */
export class HsdsPageResponse {
  @ApiProperty({ description: 'How many there are on all pages', type: 'integer', example: 2 }) total_items: number;
  @ApiProperty({ description: 'How many pages there are', type: 'integer', example: 1 }) total_pages: number;
  @ApiProperty({ description: 'Number of this page, from 1', type: 'integer', example: 1 }) page_number: number;
  @ApiProperty({ description: 'How many are on this page', type: 'integer', example: 2 }) size: number;
  @ApiProperty({ description: 'Is this page the first?' }) first_page: boolean;
  @ApiProperty({ description: 'Is this page the last?' }) last_page: boolean;
  @ApiProperty({ description: 'Is nothing on this page?' }) empty: boolean;
  @ApiProperty({
    description: 'Objects of HSDS 3.0 with the members of the profile',
    type: 'array',
    items: { type: 'object', additionalProperties: true },
  })
  contents: readonly HsdsDocument[];
}

export class DirectoryInfoResponse {
  @ApiProperty({ description: 'Version of HSDS', example: '3.0' }) version: string;
  @ApiProperty({ description: 'What the objects have beyond HSDS', format: 'uri' }) profile: string;
  @ApiProperty({ description: 'The contract of this interface', format: 'uri' }) openapi_url: string;
}

export class DirectoryChangeResponse {
  @ApiProperty({ description: 'Rises with every change of the directory', type: 'integer', example: 17 })
  number: number;
  @ApiProperty({ description: 'What happened to it last', enum: ['added', 'changed', 'removed'] }) change: Change;
  @ApiProperty({ description: 'Type of the object', enum: PUBLISHED_KINDS }) type: PublishedKind;
  @ApiProperty({ description: 'Id of the object', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'When', format: 'date-time' }) date: string;
  @ApiProperty({ description: 'Where it is read', format: 'uri' }) url: string;
}

export class DirectoryChangesResponse {
  @ApiProperty({
    description: 'Changes, the oldest first; of each object only the last',
    type: [DirectoryChangeResponse],
  })
  contents: DirectoryChangeResponse[];
  @ApiProperty({ description: '`after` of the next request', type: 'integer', example: 17 }) last: number;
}

export class ProfilePatchResponse {
  @ApiProperty({ description: 'Schema of HSDS', format: 'uri' }) schema: string;
  @ApiProperty({ description: 'JSON Merge Patch of it', format: 'uri' }) patch: string;
}

export class ProfileResponse {
  @ApiProperty({ description: 'Name of the profile', example: 'de-willkommen' }) name: string;
  @ApiProperty({ description: 'Version of HSDS it extends', example: '3.0' }) hsds_version: string;
  @ApiProperty({ description: 'Language of the texts outside of `translations`', example: 'de' }) main_language: string;
  @ApiProperty({ description: 'The patches', type: [ProfilePatchResponse] }) patches: ProfilePatchResponse[];
}

export class SchemaPatchResponse {
  @ApiProperty({ description: 'Members that are added', type: 'object', additionalProperties: { type: 'object' } })
  properties: Readonly<Record<string, object>>;
}
