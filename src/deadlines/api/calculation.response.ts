import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REGIONS } from '../domain/calendar.js';

const DAY = { format: 'date' } as const;
const NULLABLE = { nullable: true, type: String } as const;

export class CalculationStepResponse {
  @ApiProperty({ description: 'What was done', example: 'deemed-delivery' }) rule: string;
  @ApiProperty({ description: 'Provision', example: '§ 37 Abs. 2 Satz 1 SGB X' }) basis: string;
  @ApiProperty({ description: 'Day before the step', ...DAY, example: '2026-11-02' }) from: string;
  @ApiProperty({ description: 'Day after the step', ...DAY, example: '2026-11-06' }) to: string;
  @ApiPropertyOptional({ description: 'Days off that were passed', type: [String], example: ['Sonntag'] })
  because?: readonly string[];
  @ApiPropertyOptional({ description: 'Open legal point', example: 'D07' }) doubt?: string;
}

export class ReminderRungResponse {
  @ApiProperty({ description: 'Day it leaves', ...DAY, example: '2026-11-23' }) date: string;
  @ApiProperty({ description: 'Text', example: 'deadline_14' }) message: string;
  @ApiProperty({ description: 'ISO 8601 before the end; null: every rung had passed', ...NULLABLE, example: 'P14D' })
  leadTime: string | null;
  @ApiProperty({ description: 'Who is reminded', enum: ['person', 'authority', 'course_provider'] }) to: string;
}

/** Days of a declared deadline. Information without guarantee: a human confirms every remedy deadline. */
export class DeclaredDeadlineResponse {
  @ApiProperty({ description: 'Declared deadline', example: 'sgg-84-widerspruch' }) deadlineId: string;
  @ApiProperty({ description: 'Day of the event', ...NULLABLE, ...DAY }) triggerDate: string | null;
  @ApiProperty({ description: 'Version of the declared rules', ...DAY, example: '2026-11-22' }) ruleVersion: string;
  @ApiProperty({ description: 'Version of the calendars', ...DAY, example: '2026-11-22' }) calendarVersion: string;
  @ApiProperty({ description: 'Land whose public holidays were used', enum: REGIONS }) calendar: string;
  @ApiProperty({ description: 'Was the norm read?', enum: ['verified', 'known'] }) certainty: string;
  @ApiProperty({ description: 'A remedy deadline: not certain until a human who sees the letter confirms it' })
  needsConfirmation: boolean;
  @ApiProperty({ description: 'Open legal point of the declaration', ...NULLABLE }) doubtRef: string | null;
  @ApiPropertyOptional({ description: 'Day the decision counts as notified', ...DAY }) deemedDelivery?: string;
  @ApiPropertyOptional({ description: 'End before it is moved off a day off', ...DAY }) nominalEnd?: string;
  @ApiPropertyOptional({ description: 'Legal end, until 24:00; the earlier day of two readings', ...DAY })
  endDate?: string;
  @ApiPropertyOptional({ description: 'Later day of the other reading', ...DAY }) altEndDate?: string;
  @ApiPropertyOptional({ description: 'Last moment of a period in hours', format: 'date-time' }) endAt?: string;
  @ApiPropertyOptional({ description: 'First day of the effect', ...DAY }) earliestEffect?: string;
  @ApiPropertyOptional({ description: 'The same by the other reading', ...DAY }) altEarliestEffect?: string;
  @ApiPropertyOptional({ description: 'First day a benefit can be paid for', ...DAY }) effectiveFrom?: string;
  @ApiPropertyOptional({ description: 'Day that is safe under every reading', ...DAY }) recommendedDay?: string;
  @ApiPropertyOptional({ description: 'Why there is a second reading' }) doubt?: string;
  @ApiPropertyOptional({ description: 'What is still worth asking' }) question?: string;
  @ApiPropertyOptional({ description: 'Why it is worth asking' }) reason?: string;
  @ApiProperty({ description: 'Reminder ladder', type: [ReminderRungResponse] })
  reminders: readonly ReminderRungResponse[];
  @ApiProperty({ description: 'How the days were found', type: [CalculationStepResponse] })
  steps: readonly CalculationStepResponse[];
}

class WithSteps {
  @ApiProperty({ description: 'How the day was found', type: [CalculationStepResponse] })
  steps: readonly CalculationStepResponse[];
}

export class PeriodResponse extends WithSteps {
  @ApiProperty({ description: 'Day the decision counts as notified', ...NULLABLE, ...DAY }) deemedDeliveryDate:
    string | null;
  @ApiProperty({ description: 'End before it is moved', ...DAY }) nominalEndDate: string;
  @ApiProperty({ description: 'Legal end, until 24:00', ...DAY }) endDate: string;
  @ApiProperty({ description: 'German weekday of the end', example: 'Montag' }) endWeekday: string;
  @ApiPropertyOptional({ description: 'First day of the effect', ...DAY }) earliestActionOrEffectDate?: string;
}

export class PayableFromResponse extends WithSteps {
  @ApiProperty({ description: 'First day a benefit can be paid for', ...DAY }) earliestPayableFrom: string;
}

export class EndDayResponse extends WithSteps {
  @ApiProperty({ description: 'Last day, until 24:00', ...DAY }) endDate: string;
}

export class EndMomentResponse extends WithSteps {
  @ApiProperty({ description: 'Last moment, local time in Germany', format: 'date-time' }) endAt: string;
}

export const CALCULATION_RESPONSES = [
  DeclaredDeadlineResponse,
  PeriodResponse,
  PayableFromResponse,
  EndDayResponse,
  EndMomentResponse,
];

export type CalculationResponse =
  DeclaredDeadlineResponse | PeriodResponse | PayableFromResponse | EndDayResponse | EndMomentResponse;
