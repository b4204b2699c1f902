import { Inject, Injectable } from '@nestjs/common';
import { type DueReminder } from '../../deadlines/index.js';
import { TellOffice, TellPerson } from '../../notifications/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx } from '../../platform/database/index.js';
import { occasionOfMissed, occasionOfReminder } from '../domain/reminder-occasion.js';
import { reminderText } from './reminder-text.js';

/** Finds out who a rung is for, and tells them once. */
@Injectable()
export class ReminderDesk {
  constructor(
    @Inject(TellPerson) private readonly tellPerson: TellPerson,
    @Inject(TellOffice) private readonly tellOffice: TellOffice,
    @Inject(Config) private readonly config: Config,
  ) {}

  async tell(tx: Tx, due: DueReminder): Promise<void> {
    const { reminder, deadline } = due;
    const { caseId, personId } = deadline;
    const dedupeKey = occasionOfReminder(reminder.id);
    if (reminder.recipient !== 'person') return this.tellDesk(tx, due, dedupeKey);
    const told = reminderText(due, this.config.publicUrl);
    if (personId === null || told === undefined) return;
    const missed = told.message === 'deadline_missed';
    const occasion = missed ? occasionOfMissed(deadline.id) : dedupeKey;
    await this.tellPerson.within(tx, { dedupeKey: occasion, personId, caseId, ...told });
  }

  /** Only the desk that keeps the deadline; no other office learns of a case by a reminder. */
  private tellDesk(tx: Tx, { reminder, deadline }: DueReminder, dedupeKey: string): Promise<void> {
    const { caseId, office, lawId } = deadline;
    const params = { deadline: lawId, date: reminder.dueOn };
    return this.tellOffice.within(tx, { dedupeKey, office, caseId, message: 'internal_task', params });
  }
}
