import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock/index.js';
import { type Line, ReadHistory } from '../acts/read-history.js';
import { toBudgetModel, toExtensionModel, toSuspensionModel } from './deadline-history.mapper.js';
import { DeadlineBudgetModel, ExtensionModel, SuspensionModel } from './deadline-history.model.js';
import { toDeadlineModel } from './deadline.mapper.js';
import { DeadlineModel } from './deadline.model.js';

/** What became of a deadline, for whoever may see it. */
@Resolver(() => DeadlineModel)
export class DeadlineHistoryResolver {
  constructor(
    @Inject(ReadHistory) private readonly history: ReadHistory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @ResolveField(() => DeadlineBudgetModel, {
    nullable: true,
    description: 'Countdown; null where nothing is counted down',
  })
  async budget(@Parent() parent: DeadlineModel): Promise<DeadlineBudgetModel | null> {
    if (parent.budget === null) return null;
    return toBudgetModel(await this.history.budget(parent.budget, lineOf(parent)));
  }

  @ResolveField(() => [DeadlineModel], { description: 'Versions before this one, the first one first' })
  async earlier(@Parent() parent: DeadlineModel): Promise<DeadlineModel[]> {
    const rows = await this.history.earlier(lineOf(parent));
    return rows.map((row) => toDeadlineModel(row, [], this.clock.today()));
  }

  @ResolveField(() => [SuspensionModel], { description: 'Times it stood still, in all its versions' })
  async suspensions(@Parent() parent: DeadlineModel): Promise<SuspensionModel[]> {
    return (await this.history.suspensions(lineOf(parent))).map(toSuspensionModel);
  }

  @ResolveField(() => [ExtensionModel], { description: 'More time that was granted, in all its versions' })
  async extensions(@Parent() parent: DeadlineModel): Promise<ExtensionModel[]> {
    return (await this.history.extensions(lineOf(parent))).map(toExtensionModel);
  }
}

const lineOf = ({ id, line, calendar }: DeadlineModel): Line => ({ id, line, calendar: calendar as Line['calendar'] });
