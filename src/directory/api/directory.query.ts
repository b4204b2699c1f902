import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';

/** Entries of a page: what it has where nobody says, and the most it can have. */
export const PAGE_SIZE = { usual: 50, most: 100, mostMinimal: 1_000 };

const toBoolean = Transform(({ value }: { value: unknown }) =>
  value === 'true' ? true : value === 'false' ? false : value,
);

const Flag =
  (description: string): PropertyDecorator =>
  (target, name) => {
    ApiPropertyOptional({ description, type: Boolean, default: false })(target, name);
    for (const rule of [IsOptional(), toBoolean, IsBoolean()]) rule(target, name);
  };

const Id =
  (description: string): PropertyDecorator =>
  (target, name) => {
    ApiPropertyOptional({ description, type: String, format: 'uuid' })(target, name);
    for (const rule of [IsOptional(), IsUUID()]) rule(target, name);
  };

/** What every list of HSDS takes. */
export class ListQuery {
  @ApiPropertyOptional({ description: 'Words, in German or English; typing errors are forgiven', example: 'Wohngeld' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  search?: string;

  @ApiPropertyOptional({ description: 'Number of the page, from 1', default: 1, minimum: 1, maximum: 1_000_000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page: number = 1;

  @ApiPropertyOptional({
    description: 'Length of the page: 50 where it is left out, at most 100; with `minimal` 1000',
    minimum: 1,
    maximum: PAGE_SIZE.mostMinimal,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_SIZE.mostMinimal)
  per_page?: number;

  @ApiPropertyOptional({ description: 'Form of the answer', enum: ['json'], default: 'json' })
  @IsOptional()
  @IsIn(['json'])
  format?: string;
}

/** A list that can be given with all that is nested in its objects, and of the latest changes only. */
export class LocationListQuery extends ListQuery {
  @Flag('Give the fully nested objects')
  full?: boolean;

  @ApiPropertyOptional({
    description: 'Only what changed at this time or later (RFC 3339, or a date)',
    example: '2026-11-22T00:00:00Z',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  modified_after?: string;
}

export class OrganizationListQuery extends LocationListQuery {
  @Flag('Give the services of each organization fully nested')
  full_service?: boolean;
}

export class ServiceAtLocationListQuery extends LocationListQuery {
  @Id('Only what is classified with this taxonomy term')
  taxonomy_term_id?: string;

  @Id('Only what is classified with any term of this taxonomy')
  taxonomy_id?: string;

  @Id('Only what this organization provides')
  organization_id?: string;
}

export class ServiceListQuery extends ServiceAtLocationListQuery {
  @Flag('Give id and last_modified only; a page then has up to 1000 entries, which is also the default')
  minimal?: boolean;
}

export class TermListQuery extends ListQuery {
  @Id('Only terms of this taxonomy')
  taxonomy_id?: string;

  @Flag('Only terms that are not below another')
  top_only?: boolean;

  @Id('Only terms below this one')
  parent_id?: string;
}

export class OrganizationQuery {
  @Flag('Give its services fully nested')
  full_service?: boolean;
}

export class ChangesQuery {
  @ApiPropertyOptional({ description: '`last` of the answer before; 0 begins with the oldest', default: 0, minimum: 0 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after: number = 0;

  @ApiPropertyOptional({ description: 'Length of the page', default: 200, minimum: 1, maximum: 1_000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  per_page: number = 200;
}
