import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type ConsentLevel, type DocumentId, DOCUMENTS } from '../../authority-kit/index.js';
import { CONSENTS } from '../../hand-off/index.js';

const ID_SHAPE = /^[a-z][a-z0-9_-]*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const DOCUMENT_IDS = Object.keys(DOCUMENTS);

@InputType({ description: 'One answer: exactly one of the values, in the type of the fact' })
export class FactInput {
  @Field({ description: 'Fact of the vocabulary' })
  @Matches(ID_SHAPE)
  fact: string;

  @Field(() => String, { nullable: true, description: 'For choices, days and countries' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;

  @Field(() => Int, { nullable: true, description: 'For numbers' })
  @IsOptional()
  @IsInt()
  number?: number;

  @Field(() => Boolean, { nullable: true, description: 'For yes or no' })
  @IsOptional()
  @IsBoolean()
  yes?: boolean;

  @Field(() => [String], { nullable: true, description: 'For lists of choices' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(50)
  texts?: string[];

  @Field(() => [Int], { nullable: true, description: 'For lists of numbers' })
  @IsOptional()
  @IsInt({ each: true })
  @ArrayMaxSize(50)
  numbers?: number[];
}

@InputType({ description: 'Who a case is about' })
export class PersonInput {
  @Field({ description: 'Given name' })
  @IsString()
  @Length(1, 200)
  givenName: string;

  @Field({ description: 'Family name' })
  @IsString()
  @Length(1, 200)
  familyName: string;

  @Field(() => String, { nullable: true, description: 'Where mails go; none where the person has or wants none' })
  @IsOptional()
  @IsEmail()
  @MaxLength(320)
  email?: string;

  @Field({ description: 'Language of mails and texts (BCP 47)' })
  @Matches(LANGUAGE)
  locale: string;
}

@InputType({ description: 'A member of the household, looked at on their own facts' })
export class HouseholdMemberInput {
  @Field({ description: 'Relation to the person, such as child or spouse' })
  @Matches(ID_SHAPE)
  relation: string;

  @Field(() => [FactInput], { description: 'What is known about them' })
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  @ArrayMaxSize(100)
  facts: FactInput[];
}

@InputType({ description: 'A concern: either a service or a life event' })
export class ConcernInput {
  @Field(() => String, { nullable: true, description: 'Service' })
  @IsOptional()
  @Matches(ID_SHAPE)
  service?: string;

  @Field(() => String, { nullable: true, description: 'Life event' })
  @IsOptional()
  @Matches(ID_SHAPE)
  lifeEvent?: string;
}

@InputType({ description: 'What is taken down at the first contact' })
export class OpenCaseInput {
  @Field(() => PersonInput, { nullable: true, description: 'Left out where a newcomer opens a case of their own' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  person?: PersonInput;

  @Field({ description: 'Municipality key of the habitual residence' })
  @IsString()
  @MaxLength(12)
  place: string;

  @Field(() => [String], { description: 'Languages of the person (BCP 47)' })
  @Matches(LANGUAGE, { each: true })
  @ArrayMaxSize(10)
  languages: string[];

  @Field(() => [FactInput], { description: 'What is known about the person' })
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  @ArrayMaxSize(100)
  facts: FactInput[];

  @Field(() => [String], { defaultValue: [], description: 'Ids of documents the person already has' })
  @IsIn(DOCUMENT_IDS, { each: true })
  @ArrayUnique()
  documents: DocumentId[];

  @Field(() => [HouseholdMemberInput], { defaultValue: [], description: 'The other members of the household' })
  @ValidateNested({ each: true })
  @Type(() => HouseholdMemberInput)
  @ArrayMaxSize(20)
  household: HouseholdMemberInput[];

  @Field(() => [ConcernInput], { description: 'What it is about; none considers every service' })
  @ValidateNested({ each: true })
  @Type(() => ConcernInput)
  @ArrayMaxSize(30)
  concerns: ConcernInput[];
}

@InputType({ description: 'Which documents the person has by now' })
export class NoteDocumentsInput {
  @Field(() => ID, { description: 'Case' })
  @IsUUID()
  caseId: string;

  @Field(() => Int, { description: 'Version that was read' })
  @IsInt()
  version: number;

  @Field(() => [String], { description: 'Ids of all documents the person has; the list replaces the one before' })
  @IsIn(DOCUMENT_IDS, { each: true })
  @ArrayUnique()
  documents: DocumentId[];
}

@InputType({ description: 'New answers about one member of a case' })
export class AnswerFactsInput {
  @Field(() => ID, { description: 'Case' })
  @IsUUID()
  caseId: string;

  @Field(() => Int, { description: 'Version that was read' })
  @IsInt()
  version: number;

  @Field(() => Int, { defaultValue: 0, description: '0 is the person' })
  @IsInt()
  @Min(0)
  member: number;

  @Field(() => [FactInput], { description: 'The answers' })
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  @ArrayMaxSize(100)
  facts: FactInput[];
}

@InputType({ description: 'One field to hand over' })
export class FieldContentInput {
  @Field({ description: 'Data field' })
  @Matches(ID_SHAPE)
  field: string;

  @Field({ description: 'Content' })
  @IsString()
  @MaxLength(4_000)
  content: string;
}

@InputType({ description: 'A hand-off from a case' })
export class HandOverInput {
  @Field(() => ID, { description: 'Case' })
  @IsUUID()
  caseId: string;

  @Field({ description: 'Receiving authority' })
  @Matches(ID_SHAPE)
  to: string;

  @Field({ description: 'Service it is about' })
  @Matches(ID_SHAPE)
  service: string;

  @Field(() => String, { nullable: true, description: 'Service it is handed over from' })
  @IsOptional()
  @Matches(ID_SHAPE)
  fromService?: string;

  @Field({ description: 'Row of the transfer law the hand-off relies on' })
  @Matches(ID_SHAPE)
  transfer: string;

  @Field(() => String, { description: 'Consent that is proven' })
  @IsIn(CONSENTS)
  consent: ConsentLevel;

  @Field(() => [FieldContentInput], { description: 'What is handed over' })
  @ValidateNested({ each: true })
  @Type(() => FieldContentInput)
  @ArrayMaxSize(59)
  fields: FieldContentInput[];

  @Field(() => String, { nullable: true, description: 'Day of the first filing; today where it is left out' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  filedOn?: string;
}
