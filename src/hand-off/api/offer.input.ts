import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { FactInput } from '../../catalogue/index.js';
import { HAND_OFF_KINDS, type HandOffKind } from '../domain/states.js';
import { URGENCIES, type Urgency } from '../domain/urgency.js';
import { DocumentsInput } from './document-gap.input.js';
import { FieldContentInput } from './field-content.input.js';
import { HandOffKindEnum, UrgencyEnum } from './hand-off.model.js';
import { LegalBasisInput } from './legal-basis.input.js';

const ID_SHAPE = /^[a-z][a-z0-9-]*$/;

/** What every hand-off says, from a case or without one. */
@InputType({ isAbstract: true })
export abstract class OfferInput extends IntersectionType(DocumentsInput, LegalBasisInput) {
  @Field({ description: 'Receiving authority' })
  @Matches(ID_SHAPE)
  to: string;

  @Field(() => String, { nullable: true, description: 'Its office; without it the office follows from the place' })
  @IsOptional()
  @Matches(ID_SHAPE)
  toOffice?: string;

  @Field({ description: 'Service it is about' })
  @Matches(ID_SHAPE)
  service: string;

  @Field(() => HandOffKindEnum, { defaultValue: 'TRANSFER', description: 'Kind of hand-off' })
  @IsIn(HAND_OFF_KINDS)
  kind: HandOffKind;

  @Field(() => UrgencyEnum, { defaultValue: 'normal', description: 'How quickly the receiver is asked to act' })
  @IsIn(URGENCIES)
  urgency: Urgency;

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

  @Field(() => Boolean, { defaultValue: false, description: 'Keep it as a draft that is submitted later' })
  @IsBoolean()
  draft: boolean;

  @InputId({ nullable: true, description: 'Own hand-off that came back and is taken up again with this one' })
  takesUp?: string;
}

@InputType({ description: 'A hand-off without a case' })
export class OfferHandOffInput extends OfferInput {
  @Field(() => String, { nullable: true, description: 'Municipality key of the habitual residence' })
  @IsOptional()
  @IsString()
  @MaxLength(12)
  place?: string;

  @Field(() => [FactInput], { defaultValue: [], description: 'Facts a condition of the law may need' })
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  @ArrayMaxSize(100)
  facts: FactInput[];
}
