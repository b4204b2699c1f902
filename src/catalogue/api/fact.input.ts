import { Field, Int, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const ID_SHAPE = /^[a-z][a-z0-9_-]*$/;

@InputType({ description: 'One answer: exactly one of the values, in the type of the fact' })
export class FactInput {
  @Field({ description: 'Fact of the vocabulary' })
  @Matches(ID_SHAPE)
  fact: string;

  @Field(() => String, { nullable: true, description: 'For choices, days and countries' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;

  @Field(() => Int, { nullable: true, description: 'For numbers' })
  @IsOptional()
  @IsInt()
  number?: number;

  @Field(() => Boolean, { nullable: true, description: 'For yes or no' })
  @IsOptional()
  @IsBoolean()
  yes?: boolean;

  @Field(() => [String], { nullable: true, description: 'For lists of choices' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(50)
  texts?: string[];

  @Field(() => [Int], { nullable: true, description: 'For lists of numbers' })
  @IsOptional()
  @IsInt({ each: true })
  @ArrayMaxSize(50)
  numbers?: number[];
}
