import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { type ConsentLevel } from '../../authority-kit/index.js';
import { CONSENTS } from '../law/terms.js';
import { DocumentedRequestInput } from './documented-request.input.js';

const ID_SHAPE = /^[a-z][a-z0-9-]*$/;

/** What a sender relies on when something goes to another body: the same for an offer, a forward and an accepted claim. */
@InputType({ isAbstract: true })
export class LegalBasisInput {
  @Field(() => String, { nullable: true, description: 'Service it is handed over from, to prove the task' })
  @IsOptional()
  @Matches(ID_SHAPE)
  fromService?: string;

  @Field({ description: 'Row of the transfer law the sender relies on' })
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
}
