import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString } from 'class-validator';
import { Length, Matches, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { DELIVERY_RULES, INSTRUCTIONS, LENGTH_UNITS } from '../../deadlines/index.js';

const DECLARED_ID = /^[a-z0-9][a-z0-9-]*$/;

@InputType({ description: 'Length of a period; a month is never thirty days' })
export class LengthInput {
  @Field(() => Int, { description: 'How many units' })
  @IsInt()
  @Min(1)
  @Max(1200)
  value: number;

  @Field({ description: `Unit: ${LENGTH_UNITS.join(', ')}` })
  @IsIn(LENGTH_UNITS)
  unit: string;
}

@InputType({ description: 'Something happened that starts a deadline' })
export class StartDeadlineInput {
  @InputId({ description: 'Case' })
  caseId: string;

  @Field({ description: 'Deadline of the law, such as bmg-17-anmeldung' })
  @Matches(DECLARED_ID)
  deadlineId: string;

  @Field({ description: 'Event of the declaration, such as move_in' })
  @Matches(/^[a-z0-9_]+$/)
  triggerEvent: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Day of the event; of a letter, the day it was posted, never the date printed on it. Left out where the law names the day',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  triggerDate?: string;

  @Field(() => String, { nullable: true, description: 'Moment of the event (RFC 3339), for periods in hours' })
  @IsOptional()
  @IsISO8601({ strict: true })
  triggerAt?: string;

  @Field(() => String, {
    nullable: true,
    description: 'How a letter was delivered: a delivery rule. Letters are better taken down by recordLetter',
  })
  @IsOptional()
  @IsIn(DELIVERY_RULES.map(({ id }) => id))
  delivery?: string;

  @Field(() => LengthInput, { nullable: true, description: 'Length the notice names, or one the law has for the case' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LengthInput)
  period?: LengthInput;

  @Field(() => String, { nullable: true, description: 'Day the notice names as the end' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  fixedDate?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Was that day named with reference to § 31 Abs. 3 Satz 2 VwVfG or § 26 Abs. 3 Satz 2 SGB X?',
  })
  @IsOptional()
  @IsBoolean()
  namedWithReference?: boolean;

  @Field(() => String, { nullable: true, description: `Instruction on remedies: ${INSTRUCTIONS.join(', ')}` })
  @IsOptional()
  @IsIn(INSTRUCTIONS)
  instruction?: string;

  @Field(() => String, { nullable: true, description: 'Day of birth of the child, for months of life' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  birth?: string;

  @Field(() => String, { nullable: true, description: 'Day the notice of a portal delivery was sent' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  noticeSentOn?: string;
}

@InputType({ description: 'What a deadline asked for was done' })
export class MeetDeadlineInput {
  @InputId({ description: 'Case' })
  caseId: string;

  @InputId({ description: 'Deadline' })
  id: string;
}

@InputType({ description: 'Somebody who sees the letter stands for the days of this version' })
export class ConfirmDeadlineInput extends MeetDeadlineInput {}

@InputType({ description: 'A deadline that should not have been started' })
export class WithdrawDeadlineInput extends MeetDeadlineInput {}

@InputType({ description: 'Time does not count from a day on' })
export class SuspendDeadlineInput extends MeetDeadlineInput {
  @Field(() => String, {
    nullable: true,
    description: 'First day that does not count; today where left out, and this moment for periods in hours',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  since?: string;

  @Field({ description: 'Why, without anything about the person' })
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  reason: string;
}

@InputType({ description: 'Time counts again from a day on' })
export class ResumeDeadlineInput extends MeetDeadlineInput {
  @Field(() => String, {
    nullable: true,
    description: 'First day that counts again; today where left out, and this moment for periods in hours',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  on?: string;
}

@InputType({ description: 'More time was granted: exactly one of `until` and `by`' })
export class ExtendDeadlineInput extends MeetDeadlineInput {
  @Field(() => String, { nullable: true, description: 'New last day' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until?: string;

  @Field(() => LengthInput, { nullable: true, description: 'Length counted from the end before' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LengthInput)
  by?: LengthInput;

  @Field({ description: 'Why, without anything about the person' })
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  reason: string;

  @Field(() => ID, { description: 'Authority that granted it' })
  @Matches(DECLARED_ID)
  grantedBy: string;
}
