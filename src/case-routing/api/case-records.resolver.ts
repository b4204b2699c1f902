import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeadlineModel, ReadDeadlines, toDeadlineModel } from '../../deadlines/index.js';
import { NotificationModel, ReadNotifications, toNotificationModel } from '../../notifications/index.js';
import { CurrentViewer, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { ReadCases } from '../acts/read-cases.js';
import { CaseModel } from './case.model.js';

/** What other modules keep about a case, for whoever may see its file. */
@Resolver(() => CaseModel)
export class CaseRecordsResolver {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(ReadDeadlines) private readonly deadlines: ReadDeadlines,
    @Inject(ReadNotifications) private readonly notifications: ReadNotifications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

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
}
