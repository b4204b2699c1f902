import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { type LocalDate } from '../../authority-kit/index.js';
import { type OpeningHours } from '../../catalogue/index.js';

export const OFFICE_ID = /^[a-z][a-z0-9-]{1,60}$/;
export const DAY = /^\d{4}-\d\d-\d\d$/;
export const CALENDAR = { description: 'Calendar of the Land whose public holidays it keeps', example: 'DE-NI' };
export const AREA = {
  description:
    'Official area keys of 2, 3, 5 or 8 digits; * is the whole federation. The longest key of all offices wins',
  type: [String],
  example: ['03354'],
} satisfies ApiPropertyOptions;
export const LIMIT = {
  description: 'Open matters from which on others are proposed first; nothing is refused for it. null: no limit',
  type: 'integer',
  nullable: true,
  minimum: 1,
} as const;

/** A member that may be left out, but not null. */
export const IfGiven = () => ValidateIf((_: object, value: unknown) => value !== undefined);

export class OfficeQuery {
  @ApiPropertyOptional({ description: 'Only offices of this authority', example: 'jobcenter' })
  @IsOptional()
  @Matches(OFFICE_ID)
  authority?: string;
}

export class OfficeHoursRequest {
  @ApiProperty({ description: 'Site', example: 'st-luechow' })
  @Matches(OFFICE_ID)
  site: string;

  @ApiProperty({
    description: 'Opening hours by weekday (mon to fri), local time',
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    example: { mon: ['08:30-12:00'], thu: ['14:00-18:00'] },
  })
  @IsObject()
  hours: OpeningHours;
}

export class OfficeChangeRequest {
  @ApiPropertyOptional({ description: 'First day it holds; today where it is left out', format: 'date', type: String })
  @IfGiven()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  validFrom?: LocalDate;

  @ApiPropertyOptional({ description: 'Name', minLength: 3, maxLength: 200 })
  @IfGiven()
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional(AREA)
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  area?: string[];

  @ApiPropertyOptional({ description: 'Where and when it can be met', type: [OfficeHoursRequest] })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OfficeHoursRequest)
  sites?: OfficeHoursRequest[];

  @ApiPropertyOptional({ description: 'Languages at the desk, BCP 47', type: [String], example: ['de', 'en', 'ar'] })
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  languages?: string[];

  @ApiPropertyOptional({ description: 'Can an interpreter be asked for?' })
  @IfGiven()
  @IsBoolean()
  interpreterOnRequest?: boolean;

  @ApiPropertyOptional(CALENDAR)
  @IfGiven()
  @IsString()
  @MaxLength(10)
  calendar?: string;

  @ApiPropertyOptional({
    description: 'Hand-offs it can take on a working day',
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
    example: 30,
  })
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(10_000)
  capacityPerDay?: number;

  @ApiPropertyOptional({ ...LIMIT, example: 400 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  openMattersLimit?: number | null;

  @ApiPropertyOptional({ description: 'Contact address', format: 'email', maxLength: 254 })
  @IfGiven()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @ApiPropertyOptional({ description: 'Remark that is published', maxLength: 500, nullable: true, type: String })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;

  @ApiPropertyOptional({ description: 'Last day of the office', format: 'date', nullable: true, type: String })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  validUntil?: LocalDate | null;
}
