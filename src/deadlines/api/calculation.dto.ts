import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REGIONS } from '../domain/calendar.js';
import { PERIOD_KINDS } from '../domain/vector-input.js';
import { DELIVERY_RULES } from '../law/delivery-rules.js';
import { LENGTH_UNITS } from '../law/length.js';
import { LengthDto } from './deadline-law.dto.js';

const DELIVERIES = DELIVERY_RULES.map(({ id }) => id);
const DAY = { format: 'date', example: '2026-11-02' } as const;
const REGION = { description: 'Land of the seat of the authority or court', enum: REGIONS, example: 'DE-NI' } as const;

/** Describes what `parseDeadlineQuery` reads: a declared deadline in one case. */
export class DeclaredDeadlineRequest {
  @ApiProperty({ description: 'Declared deadline', example: 'sgg-84-widerspruch' }) deadlineId: string;
  @ApiProperty({ description: 'Its event; another one starts another period', example: 'notification_of_decision' })
  triggerEvent: string;
  @ApiPropertyOptional({
    description:
      'Day of the event; with `delivery` the day of posting, sending, retrieval … and never the date of a letter',
    ...DAY,
  })
  triggerDate?: string;
  @ApiPropertyOptional({ description: 'Moment of the event, for periods in hours', format: 'date-time' })
  triggerAt?: string;
  @ApiPropertyOptional({
    description: 'How the decision was delivered',
    enum: DELIVERIES,
    example: 'post_domestic_sgbx',
  })
  delivery?: string;
  @ApiProperty(REGION) region: string;
  @ApiPropertyOptional({
    ...REGION,
    description: 'Land where the recipient lives, for the fiction of tax law; that of the authority where left out',
  })
  recipientRegion?: string;
  @ApiProperty({ description: 'Reminders begin on this day', format: 'date', example: '2026-11-22' }) today: string;
  @ApiPropertyOptional({
    description: 'Facts; `remedy_instruction` and `end_day_named_with_notice` are looked at',
    type: 'object',
    additionalProperties: true,
    example: { remedy_instruction: 'correct' },
  })
  facts?: object;
  @ApiPropertyOptional({
    description: 'Length that the notice states or the law provides for the case',
    type: LengthDto,
  })
  period?: LengthDto;
  @ApiPropertyOptional({ description: 'Day of birth, for months of life', format: 'date' }) birth?: string;
  @ApiPropertyOptional({ description: 'Day that the law or the notice names as the end', format: 'date' })
  fixedDate?: string;
  @ApiPropertyOptional({ description: 'When the notice of a portal delivery was sent', format: 'date' })
  noticeSentOn?: string;
}

export class NotificationDto {
  @ApiProperty({ description: 'How it was notified', enum: ['none', ...DELIVERIES], example: 'post_domestic_vwvfg' })
  method: string;
  @ApiPropertyOptional({ description: 'Checked against the rule', type: 'integer', minimum: 0, example: 4 })
  deemedDeliveryOffsetDays?: number;
  @ApiPropertyOptional({ description: 'Checked against the rule', example: false })
  deemedDeliveryShiftsOnNonworkingDay?: boolean;
}

/** The classes below describe what `parseVectorInput` reads: questions that state everything themselves. */
export class PeriodRequest {
  @ApiProperty({ description: 'What the period means', enum: PERIOD_KINDS, example: 'act_within' }) kind: string;
  @ApiProperty({ description: 'Event', example: 'posted' }) triggerEvent: string;
  @ApiProperty({ description: 'Its day', ...DAY }) triggerDate: string;
  @ApiProperty({ description: 'Notification', type: NotificationDto }) notification: NotificationDto;
  @ApiProperty({ description: 'Length', type: LengthDto }) period: LengthDto;
  @ApiProperty({ description: 'Does the day count?', enum: ['BGB_187_1_event', 'BGB_187_2_day_start'] })
  startRule: string;
  @ApiProperty({ description: 'Does an end on a day off move to the next working day?', example: true })
  shiftEndOnNonworkingDay: boolean;
  @ApiProperty(REGION) region: string;
}

export class CalendarMonthsBackRequest {
  @ApiProperty({ description: 'Kind', enum: ['retroactive_calendar_months'] }) kind: string;
  @ApiProperty({ description: 'Day the application was received', ...DAY }) applicationReceived: string;
  @ApiProperty({ description: 'Months before that of the application', type: 'integer', minimum: 0, example: 6 })
  monthsBeforeApplicationMonth: number;
}

export class LifeMonthsBackRequest {
  @ApiProperty({ description: 'Kind', enum: ['retroactive_life_months'] }) kind: string;
  @ApiProperty({ description: 'Day of birth', format: 'date', example: '2026-07-15' }) birth: string;
  @ApiProperty({ description: 'Day the application was received', ...DAY }) applicationReceived: string;
  @ApiProperty({
    description: 'Months of life before that of the application',
    type: 'integer',
    minimum: 0,
    example: 3,
  })
  lifeMonths: number;
}

export class EndOfFollowingMonthRequest {
  @ApiProperty({ description: 'Kind', enum: ['end_of_following_calendar_month'] }) kind: string;
  @ApiProperty({ description: 'Day of knowledge', ...DAY }) knowledge: string;
}

export class ExtensionRequest {
  @ApiProperty({ description: 'Kind', enum: ['extension'] }) kind: string;
  @ApiProperty({ description: 'Day on which the period would have ended', ...DAY }) previousEnd: string;
  @ApiProperty({ description: 'How many units more', type: 'integer', minimum: 1, example: 2 }) value: number;
  @ApiProperty({ description: 'Unit', enum: LENGTH_UNITS, example: 'weeks' }) unit: string;
  @ApiPropertyOptional(REGION) region?: string;
}

export class NamedDayRequest {
  @ApiProperty({
    description: 'Whether the notice said that the day does not move, or the law itself names it',
    enum: ['named_end_day_with_notice', 'named_end_day_without_notice', 'fixed_date'],
  })
  kind: string;
  @ApiProperty({ description: 'The day', ...DAY }) date: string;
  @ApiPropertyOptional(REGION) region?: string;
}

export class HoursRequest {
  @ApiProperty({ description: 'Kind', enum: ['hours'] }) kind: string;
  @ApiProperty({ description: 'Moment of knowledge', format: 'date-time', example: '2026-11-20T16:30:00+01:00' })
  awareAt: string;
  @ApiProperty({ description: 'Hours', type: 'integer', minimum: 0, example: 72 }) hours: number;
}

export const CALCULATION_REQUESTS = [
  DeclaredDeadlineRequest,
  PeriodRequest,
  CalendarMonthsBackRequest,
  LifeMonthsBackRequest,
  EndOfFollowingMonthRequest,
  ExtensionRequest,
  NamedDayRequest,
  HoursRequest,
];
