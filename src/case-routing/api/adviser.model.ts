import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { ADVISER_PARTS, type AdviserPart } from '../domain/adviser-part.js';

@ObjectType('Adviser', { description: 'Who of the desk looks after a case' })
export class AdviserModel {
  @Field({ description: 'adviser, or deputy who stands in' }) part: string;
  @Field(() => ID, { description: 'Account' }) account: string;
  @Field({ description: 'guide, clerk or counsellor' }) role: string;
}

@ObjectType('Colleague', { description: 'Somebody who works at the own desk' })
export class ColleagueModel {
  @Field(() => ID, { description: 'Account' }) account: string;
  @Field({ description: 'Name used to sign in' }) name: string;
  @Field({ description: 'guide, clerk or counsellor' }) role: string;
  @Field({ description: 'True for the one who asks' }) me: boolean;
}

@InputType({ description: 'Who takes which part in a case' })
export class AssignAdviserInput {
  @InputId({ description: 'Case' })
  caseId: string;

  @Field(() => String, { description: 'adviser, or deputy who stands in' })
  @IsIn(ADVISER_PARTS)
  part: AdviserPart;

  @InputId({ nullable: true, description: 'Account of somebody of the desk; nobody where left out' })
  account?: string | null;
}
