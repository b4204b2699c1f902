import { ArgsType, Field } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { PageArgs } from '../../platform/graphql/index.js';

@ArgsType()
export class SearchServicesArgs extends PageArgs {
  @Field({ description: 'Words in German or English, at most 200 characters; typing errors are forgiven' })
  @Length(1, 200)
  text: string;
}
