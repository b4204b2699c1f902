import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Length, Max, Min } from 'class-validator';

@ArgsType()
export class SearchServicesArgs {
  @Field({ description: 'Words in German or English, at most 200 characters; typing errors are forgiven' })
  @Length(1, 200)
  text: string;

  @Field(() => Int, { defaultValue: 10, description: 'At most 50' })
  @IsInt()
  @Min(1)
  @Max(50)
  first: number = 10;
}
