import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What an event can be about, by the word in its type. */
export const CHANGE_SUBJECTS = { handoff: 'HandOff', duty: 'RecipientDuty', case: 'Case' } as const;
export type ChangeSubject = keyof typeof CHANGE_SUBJECTS;

export const ChangeSubjectEnum = Object.fromEntries(Object.values(CHANGE_SUBJECTS).map((name) => [name, name]));
registerEnumType(ChangeSubjectEnum, {
  name: 'ChangeSubject',
  description: 'What a change happened to, by its type in this schema',
});

@ObjectType('Change', { description: 'Something that happened; what is different now has to be read' })
export class ChangeModel {
  @Field(() => ID, { description: 'The event; `after`, where the connection was lost' }) id: string;
  @Field({ description: 'What happened, as `GET /v1/events` and webhooks say it: de.willkommen.handoff.accepted.v1' })
  type: string;
  @Field(() => ChangeSubjectEnum, { description: 'What kind of thing it happened to' }) subjectType: string;
  @Field(() => ID, { description: 'Which of them' }) subject: string;
  @Field(() => Int, {
    description:
      'Which step of the subject it was; of a hand-off the version the step led to. What was read with it or later knows of it',
  })
  version: number;
  @Field({ description: 'When (RFC 3339)' }) at: string;
}
