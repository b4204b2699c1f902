import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsString, Length, MaxLength } from 'class-validator';
import { type DataFieldId } from '../../authority-kit/index.js';
import { PageQuery } from '../../platform/http/index.js';
import { IDENTIFIERS } from '../domain/searchable.js';

export class SearchHandOffsRequest extends PageQuery {
  @ApiProperty({ description: 'Which number it is', enum: IDENTIFIERS, example: 'health_insurance_number' })
  @IsIn(IDENTIFIERS)
  field: DataFieldId;

  @ApiProperty({
    description: 'The whole number; blanks, dots, dashes and the case of letters do not matter',
    maxLength: 100,
    example: 'A123456780',
  })
  @IsString()
  @Length(3, 100)
  value: string;

  @ApiProperty({ description: 'Day of birth as the hand-off says it', format: 'date', example: '1990-05-01' })
  @IsISO8601({ strict: true })
  @MaxLength(10)
  birthDate: string;
}
