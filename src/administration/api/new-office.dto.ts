import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type LocalDate } from '../../authority-kit/index.js';
import { AREA, CALENDAR, DAY, IfGiven, LIMIT, OFFICE_ID, OfficeHoursRequest } from './office.dto.js';

export class NewOfficeRequest {
  @ApiProperty({ description: 'Stable id, never reused', example: 'of-dan-schule-dannenberg' })
  @Matches(OFFICE_ID)
  id: string;

  @ApiProperty({ description: 'Authority whose tasks it performs', example: 'schule' })
  @Matches(OFFICE_ID)
  authority: string;

  @ApiProperty({ description: 'Name', minLength: 3, maxLength: 200, example: 'Aufnehmende Schule Dannenberg (Elbe)' })
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  name: string;

  @ApiProperty({ ...AREA, example: ['03354004'] })
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  area: string[];

  @ApiProperty({
    description: 'Where and when it can be met',
    type: [OfficeHoursRequest],
    example: [{ site: 'st-dannenberg', hours: { mon: ['08:00-13:00'] } }],
  })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OfficeHoursRequest)
  sites: OfficeHoursRequest[];

  @ApiProperty({ description: 'Languages at the desk, BCP 47', type: [String], example: ['de', 'en'] })
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  languages: string[];

  @ApiProperty({ description: 'Can an interpreter be asked for?', example: true })
  @IsBoolean()
  interpreterOnRequest: boolean;

  @ApiProperty({ description: 'Does it receive hand-offs? Without, the person is only shown the way', example: true })
  @IsBoolean()
  acceptsHandOffs: boolean;

  @ApiProperty(CALENDAR)
  @IsString()
  @MaxLength(10)
  calendar: string;

  @ApiProperty({
    description: 'Hand-offs it can take on a working day',
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
    example: 5,
  })
  @IsInt()
  @Min(1)
  @Max(10_000)
  capacityPerDay: number;

  @ApiPropertyOptional({ ...LIMIT, default: null })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  openMattersLimit: number | null = null;

  @ApiProperty({ description: 'Contact address', format: 'email', maxLength: 254, example: 'schule@example.org' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ApiPropertyOptional({ description: 'Remark that is published', nullable: true, type: String, default: null })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note: string | null = null;

  @ApiPropertyOptional({ description: 'First day', format: 'date', nullable: true, type: String, default: null })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  validFrom: LocalDate | null = null;

  @ApiPropertyOptional({ description: 'Last day', format: 'date', nullable: true, type: String, default: null })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  validUntil: LocalDate | null = null;
}

export class OfficeAreaRequest extends PickType(NewOfficeRequest, ['id'] as const) {
  @ApiProperty({ description: 'Version you have seen', type: 'integer', example: 1 })
  @IsInt()
  @Min(1)
  version: number;

  @ApiProperty({ ...AREA, description: 'Its keys from then on' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  area: string[];
}

export class AreaChangeRequest {
  @ApiProperty({ description: 'Authority whose offices share the places out', example: 'meldebehoerde' })
  @Matches(OFFICE_ID)
  authority: string;

  @ApiPropertyOptional({ description: 'First day it holds; today where it is left out', format: 'date', type: String })
  @IfGiven()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  validFrom?: LocalDate;

  @ApiProperty({
    description: 'The offices whose areas change',
    type: [OfficeAreaRequest],
    example: [
      {
        id: 'of-sg-gartow-meldebehoerde',
        version: 1,
        area: ['03354005', '03354007', '03354010', '03354020', '03354021'],
      },
    ],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OfficeAreaRequest)
  offices: OfficeAreaRequest[];
}
