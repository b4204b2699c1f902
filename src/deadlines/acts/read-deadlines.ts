import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { Deadlines } from '../persistence/deadlines.js';
import { Reminders } from '../persistence/reminders.js';
import { type KeptDeadline } from './kept-deadline.js';

/** Reads what is kept. Who may see a case is decided where cases are read. */
@Injectable()
export class ReadDeadlines {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * One with its reminders.
   * @throws DomainError `deadline/not-found`, also where row rules show none
   */
  one(id: string): Promise<KeptDeadline> {
    return this.work.read(async (tx) => {
      const deadline = await tx.of(Deadlines).byId(id);
      if (deadline === null) throw new DomainError('deadline/not-found');
      return { deadline, reminders: await tx.of(Reminders).of([id]) };
    });
  }

  /** Every deadline of these cases in the order they were started, also those that ended. */
  ofCases(caseIds: readonly string[]): Promise<KeptDeadline[]> {
    return this.work.read(async (tx) => {
      const deadlines = await tx.of(Deadlines).ofCases(caseIds);
      const reminders = await tx.of(Reminders).of(deadlines.map(({ id }) => id));
      return deadlines.map((deadline) => ({
        deadline,
        reminders: reminders.filter(({ deadlineId }) => deadlineId === deadline.id),
      }));
    });
  }
}
