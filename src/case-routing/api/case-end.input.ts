import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { CLOSE_REASONS, type CloseReason } from '../domain/close-reasons.js';

const REASONS = Object.keys(CLOSE_REASONS);

@InputType({ description: 'A closed case that the desk goes on with' })
export class ReopenCaseInput {
  @InputId({ description: 'Case' })
  caseId: string;

  @Field(() => Int, { description: 'Version that was read' })
  @IsInt()
  version: number;
}

@InputType({ description: 'A case that the desk is done with' })
export class CloseCaseInput extends ReopenCaseInput {
  @Field(() => String, { description: REASONS.join(', ') })
  @IsIn(REASONS)
  reason: CloseReason;
}
