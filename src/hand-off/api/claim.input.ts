import { Field, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { FactInput } from '../../catalogue/index.js';
import { DocumentsInput } from './document-gap.input.js';
import { FieldContentInput } from './field-content.input.js';
import { LegalBasisInput } from './legal-basis.input.js';

@InputType({ description: 'Giving a claimed case to the claimant' })
export class AcceptClaimInput extends IntersectionType(DocumentsInput, LegalBasisInput) {
  @InputId({ description: 'The claim' })
  id: string;

  @Field(() => Int, { description: 'Version that was read; a newer one refuses the step' })
  @IsInt()
  version: number;

  @InputId({ nullable: true, description: 'Case that is given away, where the claim names none' })
  caseId?: string;

  @Field(() => [FieldContentInput], { description: 'What goes to the claimant' })
  @ValidateNested({ each: true })
  @Type(() => FieldContentInput)
  @ArrayMaxSize(59)
  fields: FieldContentInput[];

  @Field(() => [FactInput], { defaultValue: [], description: 'Facts a condition of the law may need' })
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  @ArrayMaxSize(100)
  facts: FactInput[];

  @Field(() => String, { nullable: true, description: 'Why it is accepted though not declared complete' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}
