import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { uuidOr } from '../../platform/http/index.js';
import { MarkRead } from '../acts/mark-read.js';
import { ReadNotifications } from '../acts/read-notifications.js';
import { toNotificationModel } from './notification.mapper.js';
import { NotificationArgs, NotificationModel } from './notification.model.js';

/** An ill-formed id is answered like one that does not exist. */
const ID_PIPE = uuidOr('notification/not-found');

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

  @Mutation(() => NotificationModel, { description: 'I have read a notification; the first time counts' })
  @Access('newcomer', 'clerk', 'guide', 'counsellor', 'supervisor')
  async markNotificationRead(
    @Args('id', { type: () => ID, description: 'Notification' }, ID_PIPE) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<NotificationModel> {
    return toNotificationModel(await this.mark.run(id, viewer));
  }
}
