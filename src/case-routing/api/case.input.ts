import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { type DocumentId, DOCUMENTS } from '../../authority-kit/index.js';
import { FactInput } from '../../catalogue/index.js';

const ID_SHAPE = /^[a-z][a-z0-9_-]*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const DOCUMENT_IDS = Object.keys(DOCUMENTS);

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
  @InputId({ description: 'Case' })
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
  @InputId({ description: 'Case' })
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
