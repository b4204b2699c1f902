import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentViewer, type Viewer } from '../../platform/access/index.js';
import {
  AsksForTotal,
  type Connection,
  connectionOf,
  Input,
  Mutates,
  PageArgs,
  pageRequest,
} from '../../platform/graphql/index.js';
import { MarkRead } from '../acts/mark-read.js';
import { ReadNotifications } from '../acts/read-notifications.js';
import { toNotificationModel } from './notification.mapper.js';
import { MarkNotificationReadInput, NotificationConnection, NotificationModel } from './notification.model.js';

@Resolver(() => NotificationModel)
export class NotificationResolver {
  constructor(
    @Inject(ReadNotifications) private readonly read: ReadNotifications,
    @Inject(MarkRead) private readonly mark: MarkRead,
  ) {}

  @Query(() => NotificationConnection, { nullable: true, description: 'What I was told, newest first' })
  @Access('newcomer')
  async myNotifications(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<NotificationModel>> {
    return connectionOf(await this.read.own(viewer, pageRequest(args, counted)), args, toNotificationModel);
  }

  @Query(() => NotificationConnection, {
    nullable: true,
    description: 'What lies on the desk of my office and what is for me, newest first',
  })
  @Access('clerk', 'guide', 'counsellor', 'supervisor')
  async deskNotices(
    @Args() args: PageArgs,
    @AsksForTotal() counted: boolean,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Connection<NotificationModel>> {
    return connectionOf(await this.read.own(viewer, pageRequest(args, counted)), args, toNotificationModel);
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
