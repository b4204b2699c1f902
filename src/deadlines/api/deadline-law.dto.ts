import { ApiProperty } from '@nestjs/swagger';
import { REGIONS } from '../domain/calendar.js';
import { LENGTH_UNITS } from '../law/length.js';

const NULLABLE_TEXT = { nullable: true, type: String } as const;
const NULLABLE_DAY = { ...NULLABLE_TEXT, format: 'date' } as const;

/** The Länder a calendar exists for. */
export const REGION_PROPERTY = { enum: REGIONS, example: 'DE-NI' };

export class DeadlineTitleResponse {
  @ApiProperty({ description: 'German', example: 'Klage beim Sozialgericht' }) de: string;
  @ApiProperty({ description: 'English', example: 'Action at the social court' }) en: string;
}

export class LengthDto {
  @ApiProperty({ description: 'How many units', type: 'integer', minimum: 0, example: 1 }) value: number;
  @ApiProperty({ description: 'A month is never thirty days', enum: LENGTH_UNITS, example: 'months' }) unit: string;
}

export class OtherLengthResponse extends LengthDto {
  @ApiProperty({ description: 'In which case this length applies' }) when: string;
}

export class LengthBoundsResponse {
  @ApiProperty({ description: 'Fewest days', type: 'integer', example: 7 }) min: number;
  @ApiProperty({ description: 'Most days', type: 'integer', example: 30 }) max: number;
}

export class TriggerResponse {
  @ApiProperty({ description: 'Event that starts the period', example: 'notification_of_decision' }) event: string;
  @ApiProperty({
    description: 'Whether the day of the event counts',
    enum: ['BGB_187_1_event', 'BGB_187_2_day_start'],
  })
  startRule: string;
}

export class ComputationResponse {
  @ApiProperty({ description: 'Body of rules it is counted by', example: 'SGG' }) profile: string;
  @ApiProperty({
    description: 'Does an end on a day off move to the next working day? A word: the law is read in two ways',
    oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['disputed', 'unverified', 'special'] }],
    example: true,
  })
  shift: boolean | string;
  @ApiProperty({ description: 'Provision that moves it', ...NULLABLE_TEXT }) shiftBasis: string | null;
}

export class YearlyDayResponse {
  @ApiProperty({ description: 'Day of every year', example: '05-01' }) yearly: string;
  @ApiProperty({ description: 'Day that is safe', example: '04-30' }) safe: string;
}

export class EarlierFictionResponse {
  @ApiProperty({ description: 'Last day of acts it holds for', format: 'date', example: '2024-12-31' }) until: string;
  @ApiProperty({ description: 'Calendar days', type: 'integer', example: 3 }) days: number;
  @ApiProperty({ description: 'Provision', example: '§ 41 Abs. 2 VwVfG a. F.' }) basis: string;
}

export class DeliveryRuleResponse {
  @ApiProperty({ description: 'Value of `delivery`', example: 'post_domestic_sgbx' }) id: string;
  @ApiProperty({ description: 'Provision', example: '§ 37 Abs. 2 Satz 1 SGB X' }) basis: string;
  @ApiProperty({ description: 'The rule in words' }) offset: string;
  @ApiProperty({ description: 'Whose day `triggerDate` is', example: 'posting' }) countsFrom: string;
  @ApiProperty({ description: 'Calendar days until the decision counts as notified', type: 'integer', example: 4 })
  days: number;
  @ApiProperty({ description: 'Does a day off move the deemed day?' }) shifts: boolean;
  @ApiProperty({ description: 'Fiction for earlier acts', nullable: true, type: EarlierFictionResponse })
  before: EarlierFictionResponse | null;
  @ApiProperty({ description: 'Land law; outside Lower Saxony it was not read' }) landLaw: boolean;
  @ApiProperty({ description: 'How it is rebutted', ...NULLABLE_TEXT }) rebuttal: string | null;
  @ApiProperty({ description: 'What must be true for it', ...NULLABLE_TEXT }) needs: string | null;
  @ApiProperty({ description: 'Open legal point', ...NULLABLE_TEXT, example: 'D02' }) doubt: string | null;
  @ApiProperty({ description: 'First day it applies', ...NULLABLE_DAY }) validFrom: string | null;
  @ApiProperty({ description: 'Last day it applies', ...NULLABLE_DAY }) validUntil: string | null;
}

export class ExtensionResponse {
  @ApiProperty({ description: 'Can it be extended?' }) possible: boolean;
  @ApiProperty({ description: 'Provision', ...NULLABLE_TEXT }) basis: string | null;
}

export class ReinstatementResponse {
  @ApiProperty({
    description: 'Can a missed period be put right? A German phrase: only in that case',
    oneOf: [{ type: 'boolean' }, { type: 'string' }],
    example: true,
  })
  possible: boolean | string;
  @ApiProperty({ description: 'Provision', ...NULLABLE_TEXT, example: '§ 67 SGG' }) basis: string | null;
  @ApiProperty({ description: 'Time to apply for it after the obstacle has gone', ...NULLABLE_TEXT, example: 'P2W' })
  applicationWithin: string | null;
  @ApiProperty({ description: 'Latest time', ...NULLABLE_TEXT, example: 'P1Y' }) limit: string | null;
}

export class RemindersOfLawResponse {
  @ApiProperty({ description: 'Who is reminded', example: 'person' }) who: string;
  @ApiProperty({
    description: 'ISO 8601 before the end; a minus is after it',
    type: [String],
    example: ['P14D', 'P7D'],
  })
  leadTimes: readonly string[];
}

/** What a list tells of a declared deadline. */
export class DeadlineSummaryResponse {
  @ApiProperty({ description: 'Stable id', example: 'sgg-84-widerspruch' }) id: string;
  @ApiProperty({ description: 'Title', type: DeadlineTitleResponse }) title: DeadlineTitleResponse;
  @ApiProperty({ description: 'Subject', example: 'remedies' }) domain: string;
  @ApiProperty({ description: 'What the period means', example: 'act_within' }) kind: string;
  @ApiProperty({ description: 'Event that starts it', type: TriggerResponse }) trigger: TriggerResponse;
  @ApiProperty({ description: 'Length; null where the law names a day or none', nullable: true, type: LengthDto })
  length: LengthDto | null;
  @ApiProperty({ description: 'Who has to act', example: 'person' }) actor: string;
  @ApiProperty({ description: 'Paragraphs', type: [String], example: ['§ 84 Abs. 1 Satz 1 SGG'] })
  legalBasis: readonly string[];
  @ApiProperty({ description: 'Was the norm read?', enum: ['verified', 'known'] }) certainty: string;
}

/** The whole declaration. */
export class DeadlineLawResponse extends DeadlineSummaryResponse {
  @ApiProperty({ description: 'Where the length comes from', enum: ['law', 'usually', 'notice'] }) lengthSource: string;
  @ApiProperty({
    description: 'Bounds of a length that stands in the notice',
    nullable: true,
    type: LengthBoundsResponse,
  })
  lengthDays: LengthBoundsResponse | null;
  @ApiProperty({ description: 'Lengths for special cases', type: [OtherLengthResponse] })
  otherLengths: readonly OtherLengthResponse[];
  @ApiProperty({ description: 'false: the law names no day, and none may be claimed' }) computable: boolean;
  @ApiProperty({ description: 'What happens if it is missed' }) consequenceIfMissed: string;
  @ApiProperty({ description: 'How it is counted', type: ComputationResponse }) computation: ComputationResponse;
  @ApiProperty({ description: 'Way of counting', example: 'forward' }) counting: string;
  @ApiProperty({
    description: 'Day the law names',
    nullable: true,
    oneOf: [{ type: 'string', format: 'date' }, { $ref: '#/components/schemas/YearlyDayResponse' }],
    example: null,
  })
  fixedDay: string | YearlyDayResponse | null;
  @ApiProperty({
    description: 'Ways of delivery that start it; empty: another event does',
    type: [DeliveryRuleResponse],
  })
  deliveryRules: DeliveryRuleResponse[];
  @ApiProperty({
    description: 'Deadline that applies where the instruction on remedies is missing or wrong',
    ...NULLABLE_TEXT,
    example: 'sgg-66-jahresfrist',
  })
  withoutInstruction: string | null;
  @ApiProperty({ description: 'Extension', type: ExtensionResponse }) extension: ExtensionResponse;
  @ApiProperty({ description: 'Reinstatement', type: ReinstatementResponse }) reinstatement: ReinstatementResponse;
  @ApiProperty({ description: 'Reminder ladder', type: RemindersOfLawResponse }) reminders: RemindersOfLawResponse;
  @ApiProperty({ description: 'Services it matters to', type: [String] }) relatedServices: readonly string[];
  @ApiProperty({ description: 'Where it was read', type: [String] }) sources: string[];
  @ApiProperty({ description: 'Remark', ...NULLABLE_TEXT }) note: string | null;
  @ApiProperty({ description: 'Open legal point', ...NULLABLE_TEXT, example: 'D04' }) doubt: string | null;
  @ApiProperty({ description: 'First day of events it applies to', ...NULLABLE_DAY }) validFrom: string | null;
  @ApiProperty({ description: 'Last day of events it applies to', ...NULLABLE_DAY }) validUntil: string | null;
}

export class DeadlineListResponse {
  @ApiProperty({ description: 'Version of the declared rules', format: 'date', example: '2026-11-22' })
  ruleVersion: string;
  @ApiProperty({ description: 'What holds for every one of them', type: [String] }) rules: readonly string[];
  @ApiProperty({ description: 'All declared deadlines', type: [DeadlineSummaryResponse] })
  deadlines: DeadlineSummaryResponse[];
}
