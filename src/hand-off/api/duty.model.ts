import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { HandOffPageArgs } from './hand-off.input.js';
import { FieldContentModel } from './hand-off.model.js';

@ArgsType()
export class DutyArgs extends HandOffPageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Only what is not confirmed yet' })
  @IsBoolean()
  open: boolean = true;
}

@ObjectType('RecipientDuty', { description: 'What a receiver has to delete or to correct' })
export class DutyModel {
  @Field(() => ID, { description: 'Id' }) id: string;
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

@ObjectType('RecipientDutyPage', { description: 'Some duties, newest first' })
export class DutyPageModel {
  @Field(() => [DutyModel], { description: 'The duties' }) items: readonly DutyModel[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page' }) next: string | null;
}

@InputType({ description: 'What is done' })
export class AcknowledgeDutyInput {
  @Field(() => ID, { description: 'Duty' })
  @IsUUID()
  id: string;
}
