import { ApiProperty } from '@nestjs/swagger';
import { OfficeResponse } from '../../catalogue/index.js';
import { ClosureResponse } from './closure.dto.js';

const NULLABLE = { nullable: true, type: String } as const;

export class PlannedChangeResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'First day it holds', format: 'date' }) validFrom: string;
  @ApiProperty({
    description: 'What it changes, by property',
    type: 'object',
    additionalProperties: true,
    example: { capacityPerDay: 30 },
  })
  changes: object;
}

export class OfficeLoadResponse {
  @ApiProperty({ description: 'Hand-offs to it that have not ended', type: 'integer' }) open: number;
  @ApiProperty({ description: 'Hand-offs offered to it today', type: 'integer' }) today: number;
  @ApiProperty({ description: 'Is that more than it can take? Others are proposed first then' }) isFull: boolean;
}

export class AdministeredOfficeResponse extends OfficeResponse {
  @ApiProperty({ description: 'Version; the ETag', type: 'integer', example: 1 }) version: number;
  @ApiProperty({ description: 'Calendar of the Land whose public holidays it keeps', example: 'DE-NI' })
  calendar: string;
  @ApiProperty({ description: 'Open matters from which on others are proposed first', nullable: true, type: 'integer' })
  openMattersLimit: number | null;
  @ApiProperty({
    description: 'For which subjects of its authority it is competent; null: every one',
    nullable: true,
    type: 'object',
    additionalProperties: true,
  })
  competentFor: object | null;
  @ApiProperty({ description: 'First day', format: 'date', ...NULLABLE }) validFrom: string | null;
  @ApiProperty({ description: 'Last day', format: 'date', ...NULLABLE }) validUntil: string | null;
  @ApiProperty({ description: 'What is planned, the next change first', type: [PlannedChangeResponse] })
  planned: PlannedChangeResponse[];
  @ApiProperty({ description: 'What is closed of it', type: [ClosureResponse] }) closures: ClosureResponse[];
  @ApiProperty({
    description: 'What it has to do; null for counselling, where that is confidential',
    type: OfficeLoadResponse,
    nullable: true,
  })
  load: OfficeLoadResponse | null;
}

export class AdministeredOfficeListResponse {
  @ApiProperty({ description: 'Offices, by id', type: [AdministeredOfficeResponse] })
  offices: AdministeredOfficeResponse[];
}
