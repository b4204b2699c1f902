import { Field, ObjectType } from '@nestjs/graphql';
import { DeadlineModel, LetterModel } from '../../deadlines/index.js';

@ObjectType('KeptLetter', { description: 'A letter with the deadlines it started; `letter.open` says what to ask' })
export class KeptLetterModel {
  @Field(() => LetterModel, { description: 'The letter' }) letter: LetterModel;
  @Field(() => [DeadlineModel], { description: 'Deadlines that follow from it' }) deadlines: DeadlineModel[];
}
