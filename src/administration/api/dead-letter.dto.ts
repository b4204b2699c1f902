import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/index.js';

/** Kinds are offered by modules. */
const KIND = /^[a-z-]{1,40}$/;

export class DeadLetterQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only this kind', example: 'outbox' })
  @IsOptional()
  @Matches(KIND)
  kind?: string;

  @ApiPropertyOptional({ description: 'Only what was to be done: a topic, a channel', example: 'hand-off.offered' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  what?: string;

  @ApiPropertyOptional({ description: 'Only with this reason', example: 'outbox/worker-lost' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  reason?: string;

  @ApiPropertyOptional({ description: 'Also count all of them', enum: ['exact'] })
  @IsOptional()
  @IsIn(['exact'])
  count?: 'exact';
}

export class DeadLetterResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Kind', example: 'outbox' }) kind: string;
  @ApiProperty({ description: 'What was to be done: a topic, a channel', example: 'hand-off.offered' }) what: string;
  @ApiProperty({ description: 'The row it is about', format: 'uuid' }) subject: string;
  @ApiProperty({ description: 'Code of the last fault', example: 'request/failed' }) reason: string;
  @ApiProperty({ description: 'Class of the error', nullable: true, type: String, example: 'TypeError' })
  errorClass: string | null;
  @ApiProperty({ description: 'Tries that began', type: 'integer', example: 8 }) attempts: number;
  @ApiProperty({ description: 'First try', nullable: true, type: String, format: 'date-time' })
  firstTryAt: string | null;
  @ApiProperty({ description: 'Last try', nullable: true, type: String, format: 'date-time' })
  lastTryAt: string | null;
  @ApiProperty({ description: 'When it came to be', format: 'date-time' }) createdAt: string;
}

export class ExplainedDeadLetterResponse extends DeadLetterResponse {
  @ApiProperty({ description: 'What the reason means', example: 'Every try ended with an unexpected error.' })
  meaning: string;
  @ApiProperty({ description: 'What can be done', example: 'Look for the fault in the log, repair it, then replay.' })
  advice: string;
}

export class DeadLetterPageResponse {
  @ApiProperty({ description: 'Newest first', type: [DeadLetterResponse] }) items: DeadLetterResponse[];
  @ApiProperty({ description: '`cursor` of the next page; null on the last one', nullable: true, type: String })
  next: string | null;
  @ApiPropertyOptional({ description: 'All that match, where asked for', type: 'integer' }) total?: number;
}

export class ReplayManyRequest {
  @ApiProperty({ description: 'Kind', example: 'outbox' })
  @Matches(KIND)
  kind: string;

  @ApiPropertyOptional({ description: 'Only what was to be done: a topic, a channel', example: 'hand-off.offered' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  what?: string;

  @ApiPropertyOptional({ description: 'Only with this reason', example: 'request/unavailable' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  reason?: string;

  @ApiPropertyOptional({ description: 'At most so many, the oldest first', default: 100, minimum: 1, maximum: 1000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit: number = 100;
}

export class ReplayedResponse {
  @ApiProperty({ description: 'Started anew', type: 'integer', example: 100 }) replayed: number;
  @ApiProperty({ description: 'Still dead of the same selection', type: 'integer', example: 12 }) left: number;
}
