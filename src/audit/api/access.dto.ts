import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/index.js';
import { ALARM_KIND_IDS, ALARM_KINDS } from '../domain/alarm-kinds.js';

export class AccessQuery extends PageQuery {
  @ApiProperty({
    description: 'Beginning of the time asked about',
    format: 'date-time',
    example: '2026-11-01T00:00:00Z',
  })
  @IsISO8601({ strict: true })
  from: string;

  @ApiProperty({ description: 'End of it, itself not included', format: 'date-time', example: '2026-11-15T00:00:00Z' })
  @IsISO8601({ strict: true })
  to: string;

  @ApiPropertyOptional({ description: 'Only what this account was shown', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  account?: string;

  @ApiPropertyOptional({ description: 'Only what was shown of this object', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  object?: string;
}

const nullableText = (description: string) => ({ description, nullable: true, type: String });

export class AccessResponse {
  @ApiProperty({ description: 'When the answer left', format: 'date-time' }) at: string;
  @ApiProperty({ description: 'Account that asked', format: 'uuid' }) account: string;
  @ApiProperty({ description: 'Its role then', example: 'clerk' }) role: string;
  @ApiProperty(nullableText('Its authority then')) authority: string | null;
  @ApiProperty(nullableText('Its office then')) office: string | null;
  @ApiProperty({
    description: 'Purpose that was given; `own-matter` of a person, `hand-off` of the system of a partner',
    example: 'casework',
  })
  purpose: string;
  @ApiProperty(nullableText('File reference that was given')) reference: string | null;
  @ApiProperty(nullableText('Reason given at a spot check')) reason: string | null;
  @ApiProperty({ description: 'Route or root field', example: 'GET /v1/hand-offs/:id' }) action: string;
  @ApiProperty({ ...nullableText('Object it was about; null for a list'), format: 'uuid' }) objectId: string | null;
  @ApiProperty({ description: 'Names of what was shown, never contents', type: [String] }) fields: string[];
  @ApiProperty({ description: 'Whether it was shown or refused', enum: ['shown', 'refused'] }) outcome: string;
  @ApiProperty({ description: 'Id of the request', format: 'uuid' }) requestId: string;
  @ApiProperty(nullableText('SHA-256 of the whole answer')) answerHash: string | null;
}

export class AccessPageResponse {
  @ApiProperty({ description: 'Newest first', type: [AccessResponse] }) items: AccessResponse[];
  @ApiProperty(nullableText('Cursor of the next page; null on the last one')) next: string | null;
}

export class AlarmResponse {
  @ApiProperty({
    description: Object.entries(ALARM_KINDS)
      .map(([kind, meaning]) => `\`${kind}\`: ${meaning}`)
      .join('; '),
    enum: ALARM_KIND_IDS,
  })
  kind: string;
  @ApiProperty({ description: 'Account it is about', format: 'uuid' }) account: string;
  @ApiProperty({ description: 'Beginning of the hour or day it is about, or its time', format: 'date-time' })
  period: string;
  @ApiProperty({ description: 'When it was raised', format: 'date-time' }) raisedAt: string;
  @ApiProperty({ description: 'How many requests, matters or cases it was then' }) count: number;
}

export class AlarmPageResponse {
  @ApiProperty({ description: 'Newest first', type: [AlarmResponse] }) items: AlarmResponse[];
  @ApiProperty(nullableText('Cursor of the next page; null on the last one')) next: string | null;
}
