import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { OfferInput } from '../../hand-off/index.js';

@InputType({ description: 'A hand-off from a case; person, place and facts come from its file' })
export class HandOverInput extends OfferInput {
  @Field(() => ID, { description: 'Case' })
  @IsUUID()
  caseId: string;
}
