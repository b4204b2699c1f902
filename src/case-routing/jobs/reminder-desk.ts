import { Inject, Injectable } from '@nestjs/common';
import { type Facts } from '../../authority-kit/index.js';
import { type AreaKey, competentOffice, Offices } from '../../catalogue/index.js';
import { type DueReminder } from '../../deadlines/index.js';
import { TellOffice, TellPerson } from '../../notifications/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Cases } from '../persistence/cases.js';
import { reminderText } from './reminder-text.js';

/** Finds out who a rung is for, and tells them once. */
@Injectable()
export class ReminderDesk {
  constructor(
    @Inject(TellPerson) private readonly tellPerson: TellPerson,
    @Inject(TellOffice) private readonly tellOffice: TellOffice,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  async tell(tx: Tx, due: DueReminder): Promise<void> {
    const { recipient, id } = due.reminder;
    const { caseId, personId } = due.deadline;
    const dedupeKey = `reminder-${id}`;
    if (recipient !== 'person') return this.tellAuthority(tx, due, dedupeKey);
    if (personId === null) return;
    const told = reminderText(due, this.clock.today(), this.config.publicUrl);
    if (told !== undefined) await this.tellPerson.within(tx, { dedupeKey, personId, caseId, ...told });
  }

  /** The office that keeps the deadline, or the competent one of the authority named by the law. */
  private async tellAuthority(tx: Tx, { reminder, deadline }: DueReminder, dedupeKey: string): Promise<void> {
    const authority = reminder.recipient.replace(/^authority:/, '');
    const office =
      authority === deadline.authority ? deadline.office : await this.officeOf(tx, authority, deadline.caseId);
    const params = { deadline: deadline.lawId, date: reminder.dueOn };
    await this.tellOffice.within(tx, {
      dedupeKey,
      office: office ?? deadline.office,
      caseId: deadline.caseId,
      message: 'internal_task',
      params,
    });
  }

  private async officeOf(tx: Tx, authority: string, caseId: string): Promise<string | undefined> {
    const file = await tx.of(Cases).byId(caseId);
    if (file === null) return undefined;
    const facts = (file.members[0]?.facts ?? {}) as Facts;
    const found = competentOffice(await tx.of(Offices).list(authority), authority, file.row.place as AreaKey, facts);
    return found.kind === 'competent' ? found.office.id : undefined;
  }
}
