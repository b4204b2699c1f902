import { Inject, Injectable } from '@nestjs/common';
import { keepingUp } from '../../access-policy/index.js';
import { type DeadlineDate, ReadDates } from '../../deadlines/index.js';
import { FindViewer } from '../../identity/index.js';
import { chooseLocale } from '../../notifications/index.js';
import { asSystem, asViewer, type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CalendarDate } from '../domain/calendar-date.js';
import { writeCalendar } from '../domain/write-calendar.js';
import { type CalendarAddressEntity } from '../persistence/calendar-address.entity.js';
import { CalendarAddresses } from '../persistence/calendar-addresses.js';
import { CALENDAR_WORDS } from '../texts/calendar-words.js';
import { hashSecret } from './hash-secret.js';

/** What the calendar of an account holds: a newcomer's own dates, or those of the desk somebody works at now. */
@Injectable()
export class ReadCalendar {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(FindViewer) private readonly viewers: FindViewer,
    @Inject(ReadDates) private readonly dates: ReadDates,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * The calendar behind a secret, as an iCalendar object.
   * @throws DomainError `calendar/not-found`, also where the address was revoked or its owner may sign in no longer
   */
  async run(secret: string | undefined): Promise<string> {
    const hash = secret === undefined ? '' : hashSecret(secret);
    const address = await asSystem(() => this.work.read((tx) => tx.of(CalendarAddresses).bySecret(hash)));
    const viewer = address === null ? undefined : await this.viewers.byAccount(address.account);
    if (address === null || viewer === undefined) throw new DomainError('calendar/not-found');
    return asViewer(viewer, keepingUp(viewer.role), () => this.write(address, viewer));
  }

  private async write({ id }: CalendarAddressEntity, viewer: Viewer): Promise<string> {
    await this.work.run((tx) => tx.of(CalendarAddresses).markUsed(id, this.clock.now()));
    const words = CALENDAR_WORDS[chooseLocale(viewer.locale).locale];
    const dates = (await this.datesOf(viewer)).map(toCalendarDate);
    return writeCalendar(dates, words, new URL(this.config.publicUrl).hostname);
  }

  private async datesOf({ role, person, office }: Viewer): Promise<DeadlineDate[]> {
    if (role === 'newcomer') return person === null ? [] : this.dates.of({ personId: person });
    return office === null ? [] : this.dates.of({ office });
  }
}

function toCalendarDate({ id, caseId, version, changedAt, day, at, ended }: DeadlineDate): CalendarDate {
  return { id, caseId, version, changedAt, on: at ?? day, ended };
}
