import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { connectionType, InputId, NodeModel, PageArgs } from '../../platform/graphql/index.js';
import { FieldContentModel } from './hand-off.model.js';

@ArgsType()
export class DutyArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Only what is not confirmed yet' })
  @IsBoolean()
  open: boolean = true;
}

@ObjectType('RecipientDuty', {
  implements: () => NodeModel,
  description: 'What a receiver has to delete or to correct',
})
export class DutyModel extends NodeModel {
  @Field(() => ID, { description: 'Hand-off the data was received with' }) handOff: string;
  @Field({ description: 'delete or correct' }) kind: string;
  @Field({ description: 'Authority that owes it' }) authority: string;
  @Field({ description: 'Office that owes it' }) office: string;
  @Field(() => [String], { description: 'Names of the fields' }) fields: readonly string[];
  @Field(() => [FieldContentModel], {
    nullable: true,
    description: 'What they have to say; null where the viewer may not read it, empty once it is confirmed',
  })
  contents: readonly FieldContentModel[] | null;
  @Field({ description: 'Since when (RFC 3339)' }) imposedAt: string;
  @Field(() => String, { nullable: true, description: 'Number of the receipt for it' }) reference: string | null;
  @Field(() => String, { nullable: true, description: 'When it was confirmed (RFC 3339)' })
  acknowledgedAt: string | null;
}

export const DutyConnection = connectionType(DutyModel, 'RecipientDuty');

@InputType({ description: 'What is done' })
export class AcknowledgeDutyInput {
  @InputId({ description: 'Duty' })
  id: string;
}
