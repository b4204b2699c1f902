import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsString, Length, Matches } from 'class-validator';
import { MAX_REFERENCE } from '../domain/documented-request.js';

export class DocumentedRequestDto {
  @ApiProperty({ description: 'Authority that asked', example: 'auslaenderbehoerde' })
  @Matches(/^[a-z][a-z0-9-]*$/)
  by: string;

  @ApiProperty({ description: 'Day of its request', format: 'date', example: '2026-11-20' })
  @IsISO8601({ strict: true })
  @Length(10, 10)
  on: string;

  @ApiProperty({ description: 'Where it can be found', maxLength: MAX_REFERENCE, example: '33-AB-2026/0417' })
  @IsString()
  @Length(1, MAX_REFERENCE)
  reference: string;
}
