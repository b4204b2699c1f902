import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsISO8601, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { DELIVERY_RULES } from '../../deadlines/index.js';

@InputType({ description: 'Something happened that starts a deadline' })
export class StartDeadlineInput {
  @Field(() => ID, { description: 'Case' })
  @IsUUID()
  caseId: string;

  @Field({ description: 'Deadline of the law, such as sgg-84-widerspruch' })
  @Matches(/^[a-z0-9][a-z0-9-]*$/)
  deadlineId: string;

  @Field({ description: 'Event of the declaration, such as notification_of_decision' })
  @Matches(/^[a-z0-9_]+$/)
  triggerEvent: string;

  @Field({ description: 'Day of the event; of a letter, the day it was posted, never the date printed on it' })
  @IsISO8601({ strict: true })
  @Length(10, 10)
  triggerDate: string;

  @Field(() => String, { nullable: true, description: 'How a letter was delivered: a delivery rule' })
  @IsOptional()
  @IsIn(DELIVERY_RULES.map(({ id }) => id))
  delivery?: string;
}

@InputType({ description: 'What a deadline asked for was done' })
export class MeetDeadlineInput {
  @Field(() => ID, { description: 'Case' })
  @IsUUID()
  caseId: string;

  @Field(() => ID, { description: 'Deadline' })
  @IsUUID()
  id: string;
}
