import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NodeModel } from '../../platform/graphql/index.js';
import { DeadlineLengthModel } from './deadline.model.js';

const NULLABLE_TEXT = { nullable: true } as const;

@ObjectType('SetPeriod', { description: 'Time an authority set for an answer: a length, or a day' })
export class SetPeriodModel {
  @Field(() => DeadlineLengthModel, { nullable: true, description: 'Length' }) length: DeadlineLengthModel | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Day' }) until: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Does the letter refer to § 31 Abs. 3 Satz 2 VwVfG or § 26 Abs. 3 Satz 2 SGB X for that day?',
  })
  namedWithReference: boolean | null;
}

@ObjectType('LetterQuestion', { description: 'Why a period that may follow from a letter is not kept yet' })
export class LetterQuestionModel {
  @Field(() => ID, { nullable: true, description: 'Declared deadline; null where it is not even known which' })
  law: string | null;
  @Field({ description: 'Code of the refusal' }) code: string;
  @Field({ description: 'Why' }) reason: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'What to ask; null where a human has to look' })
  question: string | null;
}

@ObjectType('Letter', {
  implements: () => NodeModel,
  description: 'A letter of an authority: what starts periods, and nothing of what it says',
})
export class LetterModel extends NodeModel {
  @Field(() => ID, { description: 'Authority that sent it' }) sender: string;
  @Field(() => ID, { nullable: true, description: 'Service it decides on' }) service: string | null;
  @Field({ description: 'Way of delivery' }) delivery: string;
  @Field(() => String, {
    ...NULLABLE_TEXT,
    description: 'Day it was posted, sent, retrieved or handed over; null: not known',
  })
  postedOn: string | null;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Day on the envelope of a Zustellungsurkunde' })
  envelopeDate: string | null;
  @Field({ description: 'Did it reach the person outside Germany?' }) abroad: boolean;
  @Field({ description: 'Instruction on remedies: correct, missing or wrong' }) instruction: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'Remedy the instruction names' }) route: string | null;
  @Field(() => DeadlineLengthModel, { nullable: true, description: 'Period the instruction names' })
  remedyPeriod: DeadlineLengthModel | null;
  @Field(() => SetPeriodModel, { nullable: true, description: 'Time it sets for an answer' })
  setPeriod: SetPeriodModel | null;
  @Field(() => [LetterQuestionModel], { description: 'What has to be asked before every period is known' })
  open: LetterQuestionModel[];
  @Field({ description: 'When it was taken down (RFC 3339)' }) recordedAt: string;
  @Field(() => String, { ...NULLABLE_TEXT, description: 'When it was last corrected (RFC 3339)' })
  correctedAt: string | null;
  @Field(() => Int, { description: 'Version to correct' }) version: number;
}
