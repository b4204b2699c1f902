import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { BREAK_GLASS_ACTIONS, type BreakGlassAction } from '../domain/states.js';
import { type BreakGlassCategory, CATEGORY_IDS } from '../domain/terms.js';

@InputType({ description: 'Which case of another office has to be read now, and why' })
export class BreakGlassInput {
  @Field(() => ID, { description: 'Case' })
  @IsUUID()
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
  @Field(() => ID, { description: 'Request' })
  @IsUUID()
  id: string;

  @Field(() => String, { description: 'confirm or refuse' })
  @IsIn(BREAK_GLASS_ACTIONS)
  action: BreakGlassAction;
}

@ObjectType('BreakGlass', { description: 'A request to read one case of another office in an emergency' })
export class BreakGlassModel {
  @Field(() => ID, { description: 'Id' }) id: string;
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
