import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional } from 'class-validator';
import { Length, Matches, Min, ValidateNested } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { DELIVERY_RULES, INSTRUCTIONS, REMEDY_ROUTES } from '../../deadlines/index.js';
import { LengthInput } from './case-deadline.input.js';

const DECLARED_ID = /^[a-z0-9][a-z0-9-]*$/;

@InputType({ description: 'Time an authority sets for an answer: exactly one of `length` and `until`' })
export class SetPeriodInput {
  @Field(() => LengthInput, { nullable: true, description: 'Length' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LengthInput)
  length?: LengthInput;

  @Field(() => String, { nullable: true, description: 'Day' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Does the letter refer to § 31 Abs. 3 Satz 2 VwVfG or § 26 Abs. 3 Satz 2 SGB X for that day?',
  })
  @IsOptional()
  @IsBoolean()
  namedWithReference?: boolean;
}

@InputType({ description: 'A letter as it is read from the paper and its envelope; nothing of what it says is kept' })
export class RecordLetterInput {
  @InputId({ description: 'Case' })
  caseId: string;

  @Field(() => ID, { description: 'Authority that sent it' })
  @Matches(DECLARED_ID)
  sender: string;

  @Field(() => ID, { nullable: true, description: 'Service it decides on, where that is known' })
  @IsOptional()
  @Matches(DECLARED_ID)
  service?: string;

  @Field({ description: 'How it was delivered: a delivery rule' })
  @IsIn(DELIVERY_RULES.map(({ id }) => id))
  delivery: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Day it was posted, sent, retrieved or handed over, as the delivery rule counts; never the date printed on it. Null where nobody knows it: then no day is computed',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  postedOn?: string;

  @Field(() => String, { nullable: true, description: 'Day the postman wrote on the yellow envelope (delivery `pzu`)' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  envelopeDate?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Did it reach the person outside Germany?' })
  @IsBoolean()
  abroad: boolean;

  @Field(() => String, {
    defaultValue: 'correct',
    description: `Instruction on remedies: ${INSTRUCTIONS.join(', ')}. Correct is the shorter and safer period`,
  })
  @IsIn(INSTRUCTIONS)
  instruction: string;

  @Field(() => String, { nullable: true, description: `Remedy it names: ${REMEDY_ROUTES.join(', ')}` })
  @IsOptional()
  @IsIn(REMEDY_ROUTES)
  route?: string;

  @Field(() => LengthInput, { nullable: true, description: 'Period it names for the remedy' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LengthInput)
  remedyPeriod?: LengthInput;

  @Field(() => SetPeriodInput, { nullable: true, description: 'Time it sets for an answer' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SetPeriodInput)
  setPeriod?: SetPeriodInput;
}

@InputType({ description: 'The whole letter as it really is; what is left out is not known' })
export class CorrectLetterInput extends RecordLetterInput {
  @InputId({ description: 'Letter' })
  id: string;

  @Field(() => Int, { description: 'Version that was read' })
  @IsInt()
  @Min(1)
  version: number;
}
