import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsISO8601, IsString, Length, Matches } from 'class-validator';
import { MAX_REFERENCE } from '../domain/documented-request.js';

@InputType({ description: 'The request a hand-off answers, as the sender has it on file' })
export class DocumentedRequestInput {
  @Field({ description: 'Authority that asked' })
  @Matches(/^[a-z][a-z0-9-]*$/)
  by: string;

  @Field({ description: 'Day of its request (YYYY-MM-DD)' })
  @IsISO8601({ strict: true })
  @Length(10, 10)
  on: string;

  @Field({ description: 'Where it can be found' })
  @IsString()
  @Length(1, MAX_REFERENCE)
  reference: string;
}

@ObjectType('DocumentedRequest', { description: 'The request a hand-off answers' })
export class DocumentedRequestModel {
  @Field({ description: 'Authority that asked' }) by: string;
  @Field({ description: 'Day of its request' }) on: string;
  @Field({ description: 'Where it can be found' }) reference: string;
}
