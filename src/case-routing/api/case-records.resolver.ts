import { Inject, type OnModuleInit } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeadlineModel, ReadDeadlines, toDeadlineModel } from '../../deadlines/index.js';
import { NotificationModel, ReadNotifications, toNotificationModel } from '../../notifications/index.js';
import { CurrentViewer, type Role, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { NodeKinds } from '../../platform/graphql/index.js';
import { ReadCases } from '../acts/read-cases.js';
import { CaseModel } from './case.model.js';

const READERS: readonly Role[] = ['newcomer', 'guide', 'clerk', 'counsellor'];

/** What other modules keep about a case, for whoever may see its file. */
@Resolver(() => CaseModel)
export class CaseRecordsResolver implements OnModuleInit {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(ReadDeadlines) private readonly deadlines: ReadDeadlines,
    @Inject(ReadNotifications) private readonly notifications: ReadNotifications,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  onModuleInit(): void {
    const deadline = (id: string, viewer: Viewer) => this.deadline(id, viewer);
    const notification = (id: string, viewer: Viewer) => this.notification(id, viewer);
    const readers = [...READERS, 'supervisor' as const];
    this.nodes.ofRows(
      { type: 'Deadline', table: 'deadline', roles: READERS, find: deadline },
      { type: 'Notification', table: 'notification', roles: readers, find: notification },
    );
  }

  @ResolveField(() => [DeadlineModel], { name: 'deadlines', description: 'Deadlines, in the order they were started' })
  async deadlinesOf(@Parent() { id }: CaseModel, @CurrentViewer() viewer: Viewer): Promise<DeadlineModel[]> {
    await this.cases.one(id, viewer);
    const kept = await this.deadlines.ofCase(id);
    return kept.map(({ deadline, reminders }) => toDeadlineModel(deadline, reminders, this.clock.today()));
  }

  @ResolveField(() => [NotificationModel], {
    name: 'notifications',
    description: 'What the person was told, oldest first',
  })
  async notificationsOf(@Parent() { id }: CaseModel, @CurrentViewer() viewer: Viewer): Promise<NotificationModel[]> {
    await this.cases.one(id, viewer);
    return (await this.notifications.ofCase(id)).map(toNotificationModel);
  }

  private async deadline(id: string, viewer: Viewer): Promise<DeadlineModel> {
    const { deadline, reminders } = await this.deadlines.one(id);
    await this.cases.one(deadline.caseId, viewer);
    return toDeadlineModel(deadline, reminders, this.clock.today());
  }

  /** One of the viewer's own; who may see the file of a case also reads what its person was told about it. */
  private async notification(id: string, viewer: Viewer): Promise<NotificationModel> {
    const { notification, isOwn } = await this.notifications.one(id, viewer);
    if (!isOwn) await this.cases.one(notification.caseId ?? '', viewer);
    return toNotificationModel(notification);
  }
}
