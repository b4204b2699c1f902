import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Input, Mutates } from '../../platform/graphql/index.js';
import { MarkRead } from '../acts/mark-read.js';
import { ReadNotifications } from '../acts/read-notifications.js';
import { toNotificationModel } from './notification.mapper.js';
import { MarkNotificationReadInput, NotificationArgs, NotificationModel } from './notification.model.js';

@Resolver(() => NotificationModel)
export class NotificationResolver {
  constructor(
    @Inject(ReadNotifications) private readonly read: ReadNotifications,
    @Inject(MarkRead) private readonly mark: MarkRead,
  ) {}

  @Query(() => [NotificationModel], { description: 'What I was told, newest first' })
  @Access('newcomer')
  async myNotifications(
    @Args() { first }: NotificationArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<NotificationModel[]> {
    return (await this.read.own(viewer, first)).map(toNotificationModel);
  }

  @Query(() => [NotificationModel], {
    description: 'What lies on the desk of my office and what is for me, newest first',
  })
  @Access('clerk', 'guide', 'counsellor', 'supervisor')
  async deskNotices(
    @Args() { first }: NotificationArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<NotificationModel[]> {
    return (await this.read.own(viewer, first)).map(toNotificationModel);
  }

  @Mutates({
    name: 'markNotificationRead',
    description: 'I have read a notification; the first time counts',
    success: { notification: { type: () => NotificationModel, description: 'The notification as it is now' } },
  })
  @Access('newcomer', 'clerk', 'guide', 'counsellor', 'supervisor')
  async markNotificationRead(
    @Input() { id }: MarkNotificationReadInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ notification: NotificationModel }> {
    return { notification: toNotificationModel(await this.mark.run(id, viewer)) };
  }
}
