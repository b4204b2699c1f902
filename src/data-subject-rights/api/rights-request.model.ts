import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { connectionType, InputId, NodeModel } from '../../platform/graphql/index.js';
import { FactInput } from '../../catalogue/index.js';
import { FieldContentInput } from '../../hand-off/index.js';
import { REQUEST_ACTIONS, type RequestAction } from '../domain/rights-request.js';
import { REFUSAL_CODES, type RefusalCode } from '../law/refusals.js';
import { NamedFieldModel } from './disclosure.model.js';

@InputType({ description: 'What is true about the person of a case instead of what is stored' })
export class CorrectDataInput {
  @InputId({ description: 'Case' })
  caseId: string;

  @Field(() => [FactInput], { defaultValue: [], description: 'Facts of the vocabulary, as they are' })
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  @ArrayMaxSize(100)
  facts: FactInput[];

  @Field(() => String, { nullable: true, description: 'Given name' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  familyName?: string | null;

  @Field(() => [FieldContentInput], {
    defaultValue: [],
    description: 'Data fields that were handed over and that no fact stands for',
  })
  @ValidateNested({ each: true })
  @Type(() => FieldContentInput)
  @ArrayMaxSize(59)
  fields: FieldContentInput[];
}

@InputType({ description: 'What is to be erased' })
export class AskForErasureInput {
  @InputId({ description: 'Case' })
  caseId: string;
}

@InputType({ description: 'What becomes of a request' })
export class DecideRightsRequestInput {
  @InputId({ description: 'Request' })
  id: string;

  @Field(() => Int, { description: 'Version that was read' })
  @IsInt()
  version: number;

  @Field(() => String, { description: 'carry_out or refuse for the desk, take_back for the person' })
  @IsIn(REQUEST_ACTIONS)
  action: RequestAction;

  @Field(() => String, { nullable: true, description: `Why it is refused: ${REFUSAL_CODES.join(', ')}` })
  @IsOptional()
  @IsIn(REFUSAL_CODES)
  code?: RefusalCode | null;
}

@ObjectType('Remedy', { description: 'What can be done against a refusal' })
export class RemedyModel {
  @Field({ description: 'Article' }) article: string;
  @Field({ description: 'What can be done' }) text: string;
}

@ObjectType('RightsAnswer', { description: 'What the person is answered, in their language' })
export class AnswerModel {
  @Field({ description: 'Language of the words' }) locale: string;
  @Field({ description: 'How these words are written: ltr or rtl' }) direction: string;
  @Field({ description: 'What was decided, and why' }) text: string;
  @Field(() => String, { nullable: true, description: 'Where the reason of a refusal is written' })
  article: string | null;
  @Field(() => [RemedyModel], { description: 'What can be done against a refusal' }) remedies: readonly RemedyModel[];
}

@ObjectType('FollowedRecipient', { description: 'Somebody who was told, and whether they confirmed it' })
export class FollowedRecipientModel {
  @Field(() => ID, { description: 'Duty of this recipient' }) duty: string;
  @Field({ description: 'Authority' }) authority: string;
  @Field({ description: 'Office' }) office: string;
  @Field({ description: 'German name of the office' }) name: string;
  @Field(() => [NamedFieldModel], { description: 'What it received' }) fields: readonly NamedFieldModel[];
  @Field({ description: 'When it was told (RFC 3339)' }) toldAt: string;
  @Field(() => String, { nullable: true, description: 'When it confirmed (RFC 3339)' }) confirmedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Number of its receipt' }) reference: string | null;
}

@ObjectType('RightsRequest', {
  implements: () => NodeModel,
  description: 'Something a person asks for about their data',
})
export class RightsRequestModel extends NodeModel {
  @Field({ description: 'rectification or erasure' }) kind: string;
  @Field({ description: 'open, carried_out, refused or taken_back' }) state: string;
  @Field(() => ID, { name: 'caseId', description: 'Case' }) case: string;
  @Field({ description: 'Office that decides' }) office: string;
  @Field(() => [NamedFieldModel], { description: 'What is to be corrected; empty for an erasure' })
  fields: readonly NamedFieldModel[];
  @Field(() => String, { nullable: true, description: 'Why it was refused' }) code: string | null;
  @Field({ description: 'When it was asked (RFC 3339)' }) createdAt: string;
  @Field(() => String, { nullable: true, description: 'When it was decided (RFC 3339)' }) decidedAt: string | null;
  @Field(() => Int, { description: 'Version to act on' }) version: number;
  @Field(() => [String], { description: 'What the viewer may do now' }) availableActions: readonly string[];
}

export const RightsRequestConnection = connectionType(RightsRequestModel, 'RightsRequest');
