import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock/index.js';
import { AskedBy, type Asking, together } from '../../platform/graphql/index.js';
import { earlierThan, type LineHistory, ReadHistory } from '../acts/read-history.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
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

  private readonly historyOf = together((lines) => this.history.ofLines(lines));

  @ResolveField(() => DeadlineBudgetModel, {
    nullable: true,
    description: 'Countdown; null where nothing is counted down',
  })
  async budget(@Parent() parent: DeadlineModel, @AskedBy() asking: Asking): Promise<DeadlineBudgetModel | null> {
    if (parent.budget === null) return null;
    const calendar = parent.calendar as DeadlineEntity['calendar'];
    return toBudgetModel(this.history.budget(parent.budget, await this.of(parent, asking), { calendar }));
  }

  @ResolveField(() => [DeadlineModel], { description: 'Versions before this one, the first one first' })
  async earlier(@Parent() parent: DeadlineModel, @AskedBy() asking: Asking): Promise<DeadlineModel[]> {
    const rows = earlierThan(parent, await this.of(parent, asking));
    return rows.map((row) => toDeadlineModel(row, [], this.clock.today()));
  }

  @ResolveField(() => [SuspensionModel], { description: 'Times it stood still, in all its versions' })
  async suspensions(@Parent() parent: DeadlineModel, @AskedBy() asking: Asking): Promise<SuspensionModel[]> {
    return (await this.of(parent, asking)).suspensions.map(toSuspensionModel);
  }

  @ResolveField(() => [ExtensionModel], { description: 'More time that was granted, in all its versions' })
  async extensions(@Parent() parent: DeadlineModel, @AskedBy() asking: Asking): Promise<ExtensionModel[]> {
    return (await this.of(parent, asking)).extensions.map(toExtensionModel);
  }

  private async of({ line }: DeadlineModel, asking: Asking): Promise<LineHistory> {
    return (await this.historyOf(line, asking)) ?? NONE;
  }
}

const NONE: LineHistory = { versions: [], suspensions: [], extensions: [] };
