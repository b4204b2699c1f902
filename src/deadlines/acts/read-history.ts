import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type BudgetToday, budgetToday } from '../domain/budget-today.js';
import { type Budget } from '../domain/budget.js';
import { DeadlineRules } from '../domain/deadline-rules.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';
import { Deadlines } from '../persistence/deadlines.js';
import { type ExtensionEntity } from '../persistence/extension.entity.js';
import { type SuspensionEntity } from '../persistence/suspension.entity.js';

/** What is asked about, in the words of the version that is shown. */
export type Line = Pick<DeadlineEntity, 'id' | 'line' | 'calendar'>;

/** Reads what became of a deadline. Who may see its case is decided where cases are read. */
@Injectable()
export class ReadHistory {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
  ) {}

  /** The versions before this one, the first one first. */
  earlier({ id, line }: Line): Promise<DeadlineEntity[]> {
    return this.work.read(async (tx) => {
      const versions = await tx.of(Deadlines).versions(line);
      return versions.slice(
        0,
        versions.findIndex((one) => one.id === id),
      );
    });
  }

  suspensions({ line }: Line): Promise<SuspensionEntity[]> {
    return this.work.read((tx) => tx.of(DeadlineChanges).suspensions(line));
  }

  extensions({ line }: Line): Promise<ExtensionEntity[]> {
    return this.work.read((tx) => tx.of(DeadlineChanges).extensions(line));
  }

  /** What has been used up and what is left at this moment. */
  async budget(budget: Budget, { line, calendar }: Pick<Line, 'line' | 'calendar'>): Promise<BudgetToday> {
    const suspensions = await this.work.read((tx) => tx.of(DeadlineChanges).suspensions(line));
    return budgetToday(budget, suspensions, { now: this.clock.now(), calendar: this.rules.calendarOf(calendar) });
  }
}
