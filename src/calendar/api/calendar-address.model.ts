import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('CalendarAddress', { description: 'The secret address of my calendar; it is told only when it is made' })
export class CalendarAddressModel {
  @Field({ description: 'When it was made' }) createdAt: string;
  @Field(() => String, { nullable: true, description: 'When a program last read it' }) lastUsedAt: string | null;
}

@ObjectType('NewCalendarAddress', { description: 'A new address, told this once' })
export class NewCalendarAddressModel {
  @Field({ description: 'Address to subscribe to; whoever has it can read the dates' }) url: string;
  @Field({ description: 'When it was made' }) createdAt: string;
}
