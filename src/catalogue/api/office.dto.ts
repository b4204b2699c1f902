import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';

export class OfficeQuery {
  @ApiPropertyOptional({ description: 'Only offices of this authority', example: 'jobcenter' })
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z-]*$/)
  authority?: string;
}

export class OfficeSiteResponse {
  @ApiProperty({ description: 'Site', example: 'st-luechow' }) site: string;
  @ApiProperty({
    description: 'Opening hours by weekday, local time',
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    example: { mon: ['08:30-12:00'] },
  })
  hours: object;
}

export class OfficeResponse {
  @ApiProperty({ description: 'Stable id', example: 'of-dan-jobcenter' }) id: string;
  @ApiProperty({ description: 'Authority whose tasks it performs', example: 'jobcenter' }) authority: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({
    description: 'Prefixes of municipality keys; * is the federation',
    type: [String],
    example: ['03354'],
  })
  area: readonly string[];
  @ApiProperty({ description: 'Where and when it can be met', type: [OfficeSiteResponse] })
  sites: readonly OfficeSiteResponse[];
  @ApiProperty({ description: 'Languages at the desk', type: [String], example: ['de', 'en'] })
  languages: readonly string[];
  @ApiProperty({ description: 'Can an interpreter be asked for?' }) interpreterOnRequest: boolean;
  @ApiProperty({ description: 'Does it receive hand-offs?' }) acceptsHandOffs: boolean;
  @ApiProperty({ description: 'Hand-offs it can take on a working day', type: 'integer' }) capacityPerDay: number;
  @ApiProperty({ description: 'Contact address', example: 'office@example.org' }) email: string;
  @ApiProperty({ description: 'Which properties are invented sample values', type: [String] })
  sample: readonly string[];
  @ApiProperty({ description: 'Remark', nullable: true, type: String }) note: string | null;
}

export class OfficeListResponse {
  @ApiProperty({ description: 'Offices, by id', type: [OfficeResponse] }) offices: OfficeResponse[];
}
