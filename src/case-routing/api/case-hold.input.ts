import { Field, InputType } from '@nestjs/graphql';
import { IsIn, Matches } from 'class-validator';
import { HOLD_REASONS, HOLD_REFERENCE, type HoldReason } from '../../hand-off/index.js';
import { InputId } from '../../platform/graphql/index.js';

@InputType({ description: 'A case that may go when its time is over' })
export class LiftHoldOfCaseInput {
  @InputId({ description: 'Case' })
  caseId: string;
}

@InputType({ description: 'A case that has to stay beyond its time' })
export class HoldCaseInput extends LiftHoldOfCaseInput {
  @Field(() => String, { description: `Why: ${HOLD_REASONS.join(', ')}` })
  @IsIn(HOLD_REASONS)
  reason: HoldReason;

  @Field({ description: 'File number of the proceedings; no names' })
  @Matches(HOLD_REFERENCE)
  reference: string;
}
