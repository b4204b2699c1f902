import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type ConsentLevel } from '../../authority-kit/index.js';
import { FactInput } from '../../catalogue/index.js';
import { CONSENTS } from '../law/terms.js';
import { DocumentsInput } from './document-gap.input.js';
import { DocumentedRequestInput } from './documented-request.input.js';
import { FieldContentInput } from './field-content.input.js';

const ID_SHAPE = /^[a-z][a-z0-9-]*$/;

@InputType({ description: 'Giving a claimed case to the claimant' })
export class AcceptClaimInput extends DocumentsInput {
  @Field(() => ID, { description: 'The claim' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'Version that was read; a newer one refuses the step' })
  @IsInt()
  version: number;

  @Field(() => ID, { nullable: true, description: 'Case that is given away, where the claim names none' })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @Field(() => String, { nullable: true, description: 'Service it is given from, to prove the task' })
  @IsOptional()
  @Matches(ID_SHAPE)
  fromService?: string;

  @Field({ description: 'Row of the transfer law the holder relies on' })
  @Matches(ID_SHAPE)
  transfer: string;

  @Field(() => String, { description: 'Consent that is proven' })
  @IsIn(CONSENTS)
  consent: ConsentLevel;

  @Field(() => DocumentedRequestInput, { nullable: true, description: 'Request it answers, where the row needs one' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DocumentedRequestInput)
  request?: DocumentedRequestInput;

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
