import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const BudgetUnitEnum = { days: 'days', working_days: 'working-days', milliseconds: 'milliseconds' };
registerEnumType(BudgetUnitEnum, {
  name: 'DeadlineBudgetUnit',
  description: 'How time is counted down; months and years as the days they have in this case',
});

@ObjectType('DeadlineBudget', { description: 'The countdown of a deadline now; suspended time never counts' })
export class DeadlineBudgetModel {
  @Field(() => BudgetUnitEnum, { description: 'Unit' }) unit: string;
  @Field({ description: 'First day that counts; of milliseconds the first moment (RFC 3339)' }) first: string;
  @Field(() => Float, { description: 'What the period grants' }) total: number;
  @Field(() => Float, { description: 'What has been used up: days that have ended' }) consumed: number;
  @Field(() => Float, { description: 'What is left: days with today; kept through a suspension' }) remaining: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Since when it runs without a break (RFC 3339); null where it has not begun, stands still or is used up',
  })
  runningSince: string | null;
  @Field(() => String, { nullable: true, description: 'Since when it stands still (RFC 3339)' })
  suspendedSince: string | null;
}

@ObjectType('DeadlineSuspension', { description: 'A time during which a deadline stood still' })
export class SuspensionModel {
  @Field({ description: 'Begin (RFC 3339); its day in Germany is the first that does not count' }) since: string;
  @Field(() => String, { nullable: true, description: 'End (RFC 3339); its day is the first that counts again' })
  until: string | null;
  @Field(() => String, { nullable: true, description: 'Why; null where it is not for the reader, or was deleted' })
  reason: string | null;
  @Field({ description: 'When that was said (RFC 3339)' }) recordedAt: string;
}

@ObjectType('DeadlineExtension', { description: 'More time that was granted' })
export class ExtensionModel {
  @Field(() => String, { nullable: true, description: 'Day it was granted until' }) until: string | null;
  @Field(() => String, { nullable: true, description: 'Length it was granted by, such as `2 weeks`' }) by:
    string | null;
  @Field(() => String, { nullable: true, description: 'Why; null where it is not for the reader, or was deleted' })
  reason: string | null;
  @Field(() => ID, { description: 'Authority that granted it' }) grantedBy: string;
  @Field({ description: 'End before' }) previousEnd: string;
  @Field({ description: 'Was it granted after that end?' }) retroactive: boolean;
  @Field({ description: 'When that was said (RFC 3339)' }) recordedAt: string;
}
