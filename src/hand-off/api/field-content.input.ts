import { Field, InputType } from '@nestjs/graphql';
import { IsString, Matches, MaxLength } from 'class-validator';

const ID_SHAPE = /^[a-z][a-z0-9_-]*$/;

@InputType({ description: 'One field to hand over' })
export class FieldContentInput {
  @Field({ description: 'Data field' })
  @Matches(ID_SHAPE)
  field: string;

  @Field({ description: 'Content' })
  @IsString()
  @MaxLength(4_000)
  content: string;
}
