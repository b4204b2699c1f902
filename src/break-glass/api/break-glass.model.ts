import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsString, Length } from 'class-validator';
import { connectionType, InputId, NodeModel } from '../../platform/graphql/index.js';
import { BREAK_GLASS_ACTIONS, type BreakGlassAction } from '../domain/states.js';
import { type BreakGlassCategory, CATEGORY_IDS } from '../domain/terms.js';

@InputType({ description: 'Which case of another office has to be read now, and why' })
export class BreakGlassInput {
  @InputId({ description: 'Case' })
  caseId: string;

  @Field(() => String, { description: `One of ${CATEGORY_IDS.join(', ')}` })
  @IsIn(CATEGORY_IDS)
  category: BreakGlassCategory;

  @Field({ description: 'Why, in words' })
  @IsString()
  @Length(10, 1_000)
  reason: string;
}

@InputType({ description: 'What the second person says' })
export class DecideBreakGlassInput {
  @InputId({ description: 'Request' })
  id: string;

  @Field(() => String, { description: 'confirm or refuse' })
  @IsIn(BREAK_GLASS_ACTIONS)
  action: BreakGlassAction;
}

@ObjectType('BreakGlass', {
  implements: () => NodeModel,
  description: 'A request to read one case of another office in an emergency',
})
export class BreakGlassModel extends NodeModel {
  @Field({ description: 'requested, urgent, granted, confirmed, refused, lapsed or unconfirmed' }) state: string;
  @Field(() => ID, { name: 'caseId', description: 'Case that was asked for' }) case: string;
  @Field({ description: 'Category of the reason' }) category: string;
  @Field(() => ID, { description: 'Account that asked' }) requestedBy: string;
  @Field({ description: 'Its authority then' }) authority: string;
  @Field({ description: 'Its office then' }) office: string;
  @Field({ description: 'When (RFC 3339)' }) requestedAt: string;
  @Field({ description: 'Until when the second person can answer (RFC 3339)' }) answerBy: string;
  @Field(() => ID, { nullable: true, description: 'Second person' }) decidedBy: string | null;
  @Field(() => String, { nullable: true, description: 'When they answered (RFC 3339)' }) decidedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Since when the case can be read (RFC 3339)' })
  openedAt: string | null;
  @Field(() => String, { nullable: true, description: 'From when on it cannot be read any more (RFC 3339)' })
  endsAt: string | null;
  @Field(() => [String], { description: 'What the second person may still say' }) availableActions: string[];
}

export const BreakGlassConnection = connectionType(BreakGlassModel, 'BreakGlass');
