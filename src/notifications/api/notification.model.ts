import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionType, InputId, NodeModel } from '../../platform/graphql/index.js';

@ObjectType('NotificationDetail', { description: 'One value of a notice to an office or its staff' })
export class NotificationDetailModel {
  @Field({ description: 'Name' }) name: string;
  @Field({ description: 'Value' }) value: string;
}

@ObjectType('Notification', {
  implements: () => NodeModel,
  description: 'Something a person was told, or a notice to an office or its staff',
})
export class NotificationModel extends NodeModel {
  @Field(() => ID, { nullable: true, description: 'Case it is about' }) caseId: string | null;
  @Field({ description: 'Which message it is, such as deadline_7' }) message: string;
  @Field(() => String, { nullable: true, description: 'Title as the person got it; null for staff' })
  subject: string | null;
  @Field(() => String, { nullable: true, description: 'Words as the person got them; null for staff' })
  body: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the words (BCP 47); null for staff' })
  locale: string | null;
  @Field({ description: 'True where the person got a language they did not ask for' }) fallback: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is in another language than the person asked for' })
  fallbackNote: string | null;
  @Field(() => [NotificationDetailModel], { description: 'What is to be done, in codes; empty for a person' })
  details: NotificationDetailModel[];
  @Field({ description: 'When it came to be (RFC 3339)' }) createdAt: string;
  @Field(() => String, { nullable: true, description: 'When it was read first (RFC 3339)' }) readAt: string | null;
  @Field(() => String, { nullable: true, description: 'When it was taken back, because it no longer holds (RFC 3339)' })
  cancelledAt: string | null;
}

export const NotificationConnection = connectionType(NotificationModel, 'Notification');

@InputType({ description: 'What was read' })
export class MarkNotificationReadInput {
  @InputId({ description: 'Notification' })
  id: string;
}
