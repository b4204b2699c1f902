import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsLocale,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import {
  type Digest,
  DIGEST_RHYTHMS,
  type LocalTime,
  OUTSIDE_CHANNELS,
  type OutsideChannel,
} from '../domain/preference.js';

/** One line of letters: a control character could forge a line of its own. */
const ONE_LINE = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

@InputType({ description: 'Where letters go, within Germany' })
export class PostalAddressInput {
  @Field(() => String, { nullable: true, description: 'Whose letter box it is, where it is not their own' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  @Matches(ONE_LINE)
  careOf?: string | null;

  @Field({ description: 'Street and number' })
  @IsString()
  @Length(1, 60)
  @Matches(ONE_LINE)
  street: string;

  @Field({ description: 'Five digits' })
  @Matches(/^\d{5}$/)
  postcode: string;

  @Field({ description: 'Town' })
  @IsString()
  @Length(1, 60)
  @Matches(ONE_LINE)
  town: string;
}

@InputType({ description: 'When nothing is sent, past midnight where `to` is the earlier time' })
export class QuietHoursInput {
  @Field(() => String, { description: 'Time of day in Europe/Berlin, such as 21:00' })
  @Matches(TIME)
  from: LocalTime;

  @Field(() => String, { description: 'Time of day in Europe/Berlin, such as 07:00' })
  @Matches(TIME)
  to: LocalTime;
}

@InputType({ description: 'When messages that can wait arrive together' })
export class DigestInput {
  @Field(() => String, { description: 'daily or weekly' })
  @IsIn(DIGEST_RHYTHMS)
  every: Digest['every'];

  @Field(() => String, { description: 'Time of day in Europe/Berlin' })
  @Matches(TIME)
  at: LocalTime;

  @Field(() => Int, { defaultValue: 1, description: 'For a weekly one: 1 is Monday, 7 is Sunday' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number = 1;
}

@InputType({ description: 'How a person wants to be told; what is left out they do not have or want' })
export class MessagePreferenceInput {
  @Field({ description: 'Language they read (BCP 47); where there are no texts in it, it falls back and says so' })
  @IsLocale()
  @MaxLength(35)
  locale: string;

  @Field(() => [String], { description: 'mail, sms, letter: first the one they like best; none is the account alone' })
  @IsArray()
  @ArrayUnique()
  @IsIn(OUTSIDE_CHANNELS, { each: true })
  channels: OutsideChannel[];

  @Field(() => String, { nullable: true, description: 'Where mails go' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile phone for short messages (E.164)' })
  @IsOptional()
  @Matches(/^\+\d{8,15}$/)
  phone?: string | null;

  @Field(() => PostalAddressInput, { nullable: true, description: 'Where letters go' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PostalAddressInput)
  postalAddress?: PostalAddressInput | null;

  @Field(() => QuietHoursInput, { nullable: true, description: 'When no mail and no short message is sent' })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursInput)
  quietHours?: QuietHoursInput | null;

  @Field(() => DigestInput, { nullable: true, description: 'When messages that can wait arrive together' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DigestInput)
  digest?: DigestInput | null;
}

@InputType({ description: 'How I want to be told from now on' })
export class SetMyMessagePreferenceInput {
  @Field(() => MessagePreferenceInput, { description: 'All of it: what is left out is gone' })
  @ValidateNested()
  @Type(() => MessagePreferenceInput)
  preference: MessagePreferenceInput;
}

@InputType({ description: 'How the person of a case wants to be told from now on' })
export class SetCasePersonMessagePreferenceInput extends SetMyMessagePreferenceInput {
  @InputId({ description: 'Case whose file my desk keeps' })
  caseId: string;
}
