import { Inject, Injectable } from '@nestjs/common';
import { type DueReminder, type MovedDay } from '../../deadlines/index.js';
import { TellOffice, TellPerson, TellStaff } from '../../notifications/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx } from '../../platform/database/index.js';
import { advisersOf } from '../acts/read-advisers.js';
import {
  occasionForStaff,
  occasionOfMissed,
  occasionOfMovedDay,
  occasionOfReminder,
} from '../domain/reminder-occasion.js';
import { reminderText } from './reminder-text.js';

/** Finds out who a rung is for, and tells them once: the person or the desk, and whoever looks after the case. */
@Injectable()
export class ReminderDesk {
  constructor(
    @Inject(TellPerson) private readonly tellPerson: TellPerson,
    @Inject(TellOffice) private readonly tellOffice: TellOffice,
    @Inject(TellStaff) private readonly tellStaff: TellStaff,
    @Inject(Config) private readonly config: Config,
  ) {}

  async tell(tx: Tx, due: DueReminder): Promise<void> {
    if (due.reminder.recipient === 'person') await this.tellWhoItConcerns(tx, due);
    else await this.tellDesk(tx, due);
    await this.tellAdvisers(tx, due);
  }

  /** The text of the ladder for the days that are left: it names the new day and what it is for. */
  async tellMoved(tx: Tx, moved: MovedDay): Promise<void> {
    const { id, caseId, personId, office, lawId, because } = moved.deadline;
    const told = moved.concernsPerson ? reminderText(moved, this.config.publicUrl) : undefined;
    if (personId !== null && told !== undefined) {
      await this.tellPerson.within(tx, { dedupeKey: occasionOfMovedDay(id, 'person'), personId, caseId, ...told });
    }
    const dedupeKey = occasionOfMovedDay(id, 'desk');
    const params = { deadline: lawId, date: moved.day, before: moved.before, because: because ?? '' };
    await this.tellOffice.within(tx, { dedupeKey, office, caseId, message: 'internal_task', params });
  }

  private async tellWhoItConcerns(tx: Tx, due: DueReminder): Promise<void> {
    const { id: deadlineId, caseId, personId } = due.deadline;
    const told = reminderText(due, this.config.publicUrl);
    if (personId === null || told === undefined) return;
    const missed = told.message === 'deadline_missed';
    const dedupeKey = missed ? occasionOfMissed(deadlineId) : occasionOfReminder(due.reminder.id);
    await this.tellPerson.within(tx, { dedupeKey, personId, caseId, ...told });
  }

  /** Only the desk that keeps the deadline; no other office learns of a case by a reminder. */
  private tellDesk(tx: Tx, { reminder, deadline }: DueReminder): Promise<void> {
    const { caseId, office, lawId } = deadline;
    const params = { deadline: lawId, date: reminder.dueOn };
    const dedupeKey = occasionOfReminder(reminder.id);
    return this.tellOffice.within(tx, { dedupeKey, office, caseId, message: 'internal_task', params });
  }

  private async tellAdvisers(tx: Tx, { reminder, deadline, message, day }: DueReminder): Promise<void> {
    const { id: deadlineId, caseId, office, lawId } = deadline;
    const params = { deadline: lawId, date: day, text: message };
    for (const { part, account } of await advisersOf(tx, caseId, office)) {
      const dedupeKey = occasionForStaff({ deadlineId, dueOn: reminder.dueOn }, part);
      await this.tellStaff.within(tx, {
        dedupeKey,
        accountId: account.id,
        caseId,
        message: 'internal_task',
        params,
      });
    }
  }
}
