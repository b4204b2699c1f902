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

/** What became of a deadline through all its versions. */
export interface LineHistory {
  /** The first one first. */
  readonly versions: readonly DeadlineEntity[];
  /** In the order of time. */
  readonly suspensions: readonly SuspensionEntity[];
  /** In the order they were granted. */
  readonly extensions: readonly ExtensionEntity[];
}

/** Reads what became of deadlines. Who may see their case is decided where cases are read. */
@Injectable()
export class ReadHistory {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
  ) {}

  ofLines(lines: readonly string[]): Promise<Map<string, LineHistory>> {
    return this.work.read(async (tx) => {
      const versions = await tx.of(Deadlines).versions(lines);
      const suspensions = await tx.of(DeadlineChanges).wordedSuspensions(lines);
      const extensions = await tx.of(DeadlineChanges).wordedExtensions(lines);
      const ofLine = <Row extends { readonly line: string }>(rows: readonly Row[], line: string) =>
        rows.filter((row) => row.line === line);
      return new Map(
        lines.map((line) => [
          line,
          {
            versions: ofLine(versions, line),
            suspensions: ofLine(suspensions, line),
            extensions: ofLine(extensions, line),
          },
        ]),
      );
    });
  }

  /** What has been used up and what is left at this moment. */
  budget(
    budget: Budget,
    { suspensions }: Pick<LineHistory, 'suspensions'>,
    { calendar }: Pick<DeadlineEntity, 'calendar'>,
  ): BudgetToday {
    return budgetToday(budget, suspensions, { now: this.clock.now(), calendar: this.rules.calendarOf(calendar) });
  }
}

/** The versions before this one, the first one first. */
export const earlierThan = ({ id }: Pick<DeadlineEntity, 'id'>, { versions }: LineHistory): readonly DeadlineEntity[] =>
  versions.slice(
    0,
    versions.findIndex((one) => one.id === id),
  );
