import { Inject, type OnModuleInit } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeadlineModel, ReadDeadlines, toDeadlineModel } from '../../deadlines/index.js';
import { NotificationModel, ReadNotifications, toNotificationModel } from '../../notifications/index.js';
import { type Role, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { AskedBy, type Asking, groupedBy, NodeKinds, together } from '../../platform/graphql/index.js';
import { CaseFiles } from './case-files.js';
import { CaseModel } from './case.model.js';

const READERS: readonly Role[] = ['newcomer', 'guide', 'clerk', 'counsellor'];

/** What other modules keep about a case, for whoever may see its file. */
@Resolver(() => CaseModel)
export class CaseRecordsResolver implements OnModuleInit {
  constructor(
    @Inject(CaseFiles) private readonly files: CaseFiles,
    @Inject(ReadDeadlines) private readonly deadlines: ReadDeadlines,
    @Inject(ReadNotifications) private readonly notifications: ReadNotifications,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(NodeKinds) private readonly nodes: NodeKinds,
  ) {}

  private readonly deadlinesOfCase = together(async (ids, asking) =>
    groupedBy(await this.deadlines.ofCases(await this.files.visible(ids, asking)), ({ deadline }) => deadline.caseId),
  );
  private readonly notificationsOfCase = together(async (ids, asking) =>
    groupedBy(await this.notifications.ofCases(await this.files.visible(ids, asking)), ({ caseId }) => caseId ?? ''),
  );

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
  async deadlinesOf(@Parent() { id }: CaseModel, @AskedBy() asking: Asking): Promise<DeadlineModel[]> {
    const kept = await this.deadlinesOfCase(id, asking);
    return (kept ?? []).map(({ deadline, reminders }) => toDeadlineModel(deadline, reminders, this.clock.today()));
  }

  @ResolveField(() => [NotificationModel], {
    name: 'notifications',
    description: 'What the person was told, oldest first',
  })
  async notificationsOf(@Parent() { id }: CaseModel, @AskedBy() asking: Asking): Promise<NotificationModel[]> {
    return ((await this.notificationsOfCase(id, asking)) ?? []).map(toNotificationModel);
  }

  private async deadline(id: string, viewer: Viewer): Promise<DeadlineModel> {
    const { deadline, reminders } = await this.deadlines.one(id);
    await this.files.one(deadline.caseId, viewer);
    return toDeadlineModel(deadline, reminders, this.clock.today());
  }

  /** One of the viewer's own; who may see the file of a case also reads what its person was told about it. */
  private async notification(id: string, viewer: Viewer): Promise<NotificationModel> {
    const { notification, isOwn } = await this.notifications.one(id, viewer);
    if (!isOwn) await this.files.one(notification.caseId ?? '', viewer);
    return toNotificationModel(notification);
  }
}
