import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { InputId } from '../../platform/graphql/index.js';
import { type MoveByHand, MOVES_BY_HAND } from '../acts/move.js';
import { HandOffMoveEnum } from './hand-off.model.js';

@InputType({ description: 'A step to take with a hand-off' })
export class MoveHandOffInput {
  @InputId({ description: 'Hand-off' })
  id: string;

  @Field(() => Int, { description: 'Version that was read; a newer one refuses the step' })
  @IsInt()
  version: number;

  @Field(() => HandOffMoveEnum, { description: 'The step' })
  @IsIn(MOVES_BY_HAND)
  action: MoveByHand;

  @Field(() => String, { nullable: true, description: 'Reason of a rejection or outcome of a completion' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]*$/)
  code?: string;

  @Field(() => String, { nullable: true, description: 'Question, reason or answer in words' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;

  @Field(() => String, { nullable: true, description: 'Day on which a matter on hold is looked at again' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  reviewOn?: string;
}
