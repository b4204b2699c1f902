import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsString, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { FactInput } from '../../catalogue/index.js';
import { FieldContentInput } from './field-content.input.js';
import { LegalBasisInput } from './legal-basis.input.js';

const ID_SHAPE = /^[a-z][a-z0-9-]*$/;

@InputType({ description: 'Passing a received matter on' })
export class ForwardHandOffInput extends LegalBasisInput {
  @InputId({ description: 'Hand-off' })
  id: string;

  @Field(() => Int, { description: 'Version that was read; a newer one refuses the step' })
  @IsInt()
  version: number;

  @Field({ description: 'Authority it belongs to' })
  @Matches(ID_SHAPE)
  toAuthority: string;

  @Field(() => String, { nullable: true, description: 'Its office; without it the office follows from `place`' })
  @IsOptional()
  @Matches(ID_SHAPE)
  toOffice?: string;

  @Field(() => String, { nullable: true, description: 'Municipality key of the habitual residence' })
  @IsOptional()
  @IsString()
  @MaxLength(12)
  place?: string;

  @Field(() => String, { nullable: true, description: 'Service, where it turned out to be about another one' })
  @IsOptional()
  @Matches(ID_SHAPE)
  service?: string;

  @Field(() => [FieldContentInput], { nullable: true, description: 'What travels on; else all that was received' })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => FieldContentInput)
  @ArrayMaxSize(59)
  fields?: FieldContentInput[];

  @Field(() => [FactInput], { defaultValue: [], description: 'Facts a condition of the law may need' })
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  @ArrayMaxSize(100)
  facts: FactInput[];

  @Field(() => String, { nullable: true, description: 'Why it belongs there, for the sender' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

@InputType({ description: 'How a dispute about competence was settled' })
export class SettleCompetenceDisputeInput {
  @InputId({ description: 'Dispute' })
  id: string;

  @Field(() => Int, { description: 'Version that was read' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Office that is competent after all' })
  @IsOptional()
  @Matches(ID_SHAPE)
  competentOffice?: string;

  @Field({ description: 'How it was settled' })
  @IsString()
  @Length(1, 2_000)
  note: string;
}
