import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type DatesOwner, Deadlines } from '../persistence/deadlines.js';
import { dayAhead } from './deadline-today.js';

/** One date to keep in mind. */
export interface DeadlineDate {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly day: LocalDate;
  /** The last moment of a period in hours. */
  readonly at: Date | null;
  /** Met, corrected or withdrawn. */
  readonly ended: boolean;
}

/** How long what has ended is still told, so that calendars hear of it, in milliseconds. */
const TOLD_AFTERWARDS = 30 * 24 * 60 * 60 * 1_000;

/** The dates of a person or of a desk, soonest first. */
@Injectable()
export class ReadDates {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(owner: DatesOwner): Promise<DeadlineDate[]> {
    const endedAfter = new Date(this.clock.now().getTime() - TOLD_AFTERWARDS);
    const today = this.clock.today();
    const deadlines = await this.work.read((tx) => tx.of(Deadlines).onCalendar(owner, endedAfter));
    return deadlines.flatMap((deadline) => {
      const { id, caseId, version, startedAt, endedAt, endAt } = deadline;
      const day = dayAhead(deadline, today);
      if (day === null) return [];
      return [{ id, caseId, version, changedAt: endedAt ?? startedAt, day, at: endAt, ended: endedAt !== null }];
    });
  }
}
