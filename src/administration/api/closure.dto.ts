import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { type LocalDate } from '../../authority-kit/index.js';
import { CLOSURE_REASONS, type ClosureReason } from '../../catalogue/index.js';
import { PageQuery } from '../../platform/http/index.js';

const ID = /^[a-z][a-z0-9-]{1,60}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const NULLABLE = { nullable: true, type: String } as const;

export class ClosureQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Only those that nobody has reopened',
    enum: ['true', 'false'],
    default: 'false',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  open: 'true' | 'false' = 'false';
}

export class ClosingRequest {
  @ApiProperty({ description: 'Authority', example: 'jobcenter' })
  @Matches(ID)
  authority: string;

  @ApiPropertyOptional({ description: 'One office of it; all where it is left out', example: 'of-ue-jobcenter' })
  @IsOptional()
  @Matches(ID)
  office?: string;

  @ApiPropertyOptional({
    description: 'One service; every one where it is left out',
    example: 'jc-grundsicherungsgeld',
  })
  @IsOptional()
  @Matches(ID)
  service?: string;

  @ApiProperty({ description: 'Why', enum: CLOSURE_REASONS, example: 'relocation' })
  @IsIn(CLOSURE_REASONS)
  reason: ClosureReason;

  @ApiPropertyOptional({
    description: 'Last day; until somebody reopens it where it is left out',
    format: 'date',
    type: String,
    example: '2099-12-31',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(DAY)
  until?: LocalDate;
}

export class ClosureResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Version; the ETag', type: 'integer', example: 1 }) version: number;
  @ApiProperty({ description: 'Authority', example: 'fahrerlaubnisbehoerde' }) authority: string;
  @ApiProperty({ description: 'Office; null: all of the authority', ...NULLABLE }) office: string | null;
  @ApiProperty({ description: 'Service; null: every one', ...NULLABLE }) service: string | null;
  @ApiProperty({ description: 'Why', enum: CLOSURE_REASONS }) reason: ClosureReason;
  @ApiProperty({ description: 'Last day; null: until it is reopened', format: 'date', ...NULLABLE }) until:
    string | null;
  @ApiProperty({ description: 'When it was closed', format: 'date-time' }) closedAt: string;
  @ApiProperty({ description: 'When it was reopened', format: 'date-time', ...NULLABLE }) reopenedAt: string | null;
}

export class ClosurePageResponse {
  @ApiProperty({ description: 'Newest first', type: [ClosureResponse] }) items: ClosureResponse[];
  @ApiProperty({ description: '`cursor` of the next page; null on the last one', ...NULLABLE }) next: string | null;
}

export class WaitingCountResponse {
  @ApiProperty({
    description: '`rerouted`: goes on at another office; `held`: stays with its sender, who was told',
    enum: ['rerouted', 'held'],
  })
  fate: string;
  @ApiProperty({ description: 'The office that sent them, and looks after those that are held' }) office: string;
  @ApiProperty({ description: 'How many', type: 'integer' }) count: number;
}

export class WaitingResponse {
  @ApiProperty({ description: 'By fate and office; counselling is left out', type: [WaitingCountResponse] })
  waiting: WaitingCountResponse[];
}
