import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length, Matches } from 'class-validator';
import { BREAK_GLASS_ACTIONS, BREAK_GLASS_STATES } from '../domain/states.js';
import { BREAK_GLASS_CATEGORIES, type BreakGlassCategory, CATEGORY_IDS } from '../domain/terms.js';

const NULLABLE = { nullable: true, type: String } as const;

const CATEGORY = {
  description: Object.entries(BREAK_GLASS_CATEGORIES)
    .map(([id, meaning]) => `\`${id}\`: ${meaning}`)
    .join('. '),
  enum: CATEGORY_IDS,
};

export class BreakGlassRequest {
  @ApiProperty({
    description: 'Case of another office',
    format: 'uuid',
    example: '7f3d2a10-5c4b-4e6f-8a9b-1c2d3e4f5a6b',
  })
  @IsUUID()
  case: string;

  @ApiProperty({ ...CATEGORY, example: CATEGORY_IDS[0] })
  @IsIn(CATEGORY_IDS)
  category: BreakGlassCategory;

  @ApiProperty({
    description: 'Why, in words; sealed, for those who decide and who watch',
    maxLength: 1000,
    example: 'Bewusstlos am Schalter; niemand weiss, welche Medikamente',
  })
  @IsString()
  @Length(10, 1_000)
  reason: string;
}

export class BreakGlassReportQuery {
  @ApiProperty({ description: 'Month', example: '2026-11', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })
  @Matches(/^20\d\d-(0[1-9]|1[0-2])$/)
  month: string;
}

export class BreakGlassResponse {
  @ApiProperty({ description: 'Id', format: 'uuid' }) id: string;
  @ApiProperty({
    description:
      '`requested` waits for the second person, `urgent` is open and waits for them; `lapsed` and `unconfirmed`: nobody answered in time',
    enum: BREAK_GLASS_STATES,
  })
  state: string;
  @ApiProperty({ description: 'Case that was asked for', format: 'uuid' }) case: string;
  @ApiProperty(CATEGORY) category: string;
  @ApiProperty({ description: 'Account that asked', format: 'uuid' }) requestedBy: string;
  @ApiProperty({ description: 'Its authority then', example: 'jobcenter' }) authority: string;
  @ApiProperty({ description: 'Its office then', example: 'of-dan-jobcenter' }) office: string;
  @ApiProperty({ description: 'When', format: 'date-time' }) requestedAt: string;
  @ApiProperty({ description: 'Until when the second person can answer', format: 'date-time' }) answerBy: string;
  @ApiProperty({ ...NULLABLE, description: 'Second person', format: 'uuid' }) decidedBy: string | null;
  @ApiProperty({ ...NULLABLE, description: 'When they answered', format: 'date-time' }) decidedAt: string | null;
  @ApiProperty({ ...NULLABLE, description: 'Since when the case can be read', format: 'date-time' })
  openedAt: string | null;
  @ApiProperty({ ...NULLABLE, description: 'From when on it cannot be read any more', format: 'date-time' })
  endsAt: string | null;
  @ApiProperty({ description: 'What the second person may still say', enum: BREAK_GLASS_ACTIONS, isArray: true })
  availableActions: string[];
}

export class WordedBreakGlassResponse extends BreakGlassResponse {
  @ApiPropertyOptional({ description: 'Why, in words; left out where it is sealed for others or was deleted' })
  reason?: string;
}

export class BreakGlassPageResponse {
  @ApiProperty({ description: 'Newest first', type: [BreakGlassResponse] }) items: BreakGlassResponse[];
  @ApiProperty({ ...NULLABLE, description: 'Cursor of the next page; null on the last one' }) next: string | null;
}

export class BreakGlassReportResponse {
  @ApiProperty({ description: 'Month', example: '2026-11' }) month: string;
  @ApiProperty({
    description: 'How many there were, by state',
    type: 'object',
    additionalProperties: { type: 'integer' },
  })
  byState: Record<string, number>;
  @ApiProperty({ description: 'The same by category', type: 'object', additionalProperties: { type: 'integer' } })
  byCategory: Record<string, number>;
  @ApiProperty({ description: 'Oldest first', type: [BreakGlassResponse] }) items: BreakGlassResponse[];
}
