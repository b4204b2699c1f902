import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { AUDIT_ENTITIES } from '../../src/audit/index.js';
import { type LocalDate } from '../../src/authority-kit/index.js';
import { ConfirmDeadline } from '../../src/deadlines/acts/confirm-deadline.js';
import { ExtendDeadline, type Extending } from '../../src/deadlines/acts/extend-deadline.js';
import { FireReminders } from '../../src/deadlines/acts/fire-reminders.js';
import { earlierThan, ReadHistory } from '../../src/deadlines/acts/read-history.js';
import { ReprojectDeadlines } from '../../src/deadlines/acts/reproject-deadlines.js';
import { ResumeDeadline, type Resuming } from '../../src/deadlines/acts/resume-deadline.js';
import { SuspendDeadline, type Suspending } from '../../src/deadlines/acts/suspend-deadline.js';
import {
  DEADLINE_ENTITIES,
  DeadlineEnds,
  type DeadlineRules,
  type DeadlineStart,
  type KeptDeadline,
  MeetDeadline,
  ReadDeadlines,
  ReadReminder,
  RULES_IN_FORCE,
  StartDeadline,
  WithdrawDeadline,
} from '../../src/deadlines/index.js';
import { type Budget } from '../../src/deadlines/domain/budget.js';
import { SweepReminders } from '../../src/deadlines/jobs/sweep-reminders.js';
import { type DeadlineEntity } from '../../src/deadlines/persistence/deadline.entity.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { Clock } from '../../src/platform/clock/index.js';
import { connectionOptions, UnitOfWork } from '../../src/platform/database/index.js';
import { Handlers, OutboxEntity } from '../../src/platform/queue/index.js';
import { bindKeys, MasterKeys, SEALING_ENTITIES } from '../../src/platform/sealing/index.js';
import { acting } from '../support/acting.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { openTestDatabase, ownerConnection } from '../support/database.js';

/** A letter of the Jobcenter posted on Monday, 2 November 2026: objection until Monday, 7 December. */
export const LETTER = {
  deadlineId: 'sgg-84-widerspruch',
  triggerEvent: 'notification_of_decision',
  triggerDate: '2026-11-02',
  delivery: 'post_domestic_sgbx',
  region: 'DE-NI',
} as const;

/** The same letter in a case of its own. */
export const letterInNewCase = (more: Partial<DeadlineStart> = {}): DeadlineStart => ({
  ...LETTER,
  caseId: randomUUID(),
  personId: randomUUID(),
  authority: 'jobcenter',
  office: 'of-dan-jobcenter',
  ...more,
});

/** A clock that stays in one day; each look at it is a millisecond later than the one before. */
class SetClock extends Clock {
  private looks = 0;
  stands = false;

  constructor(public day: LocalDate) {
    super();
  }

  now(): Date {
    if (!this.stands) this.looks += 1;
    return new Date(Date.parse(`${this.day}T08:00:00Z`) + this.looks);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Which = KeptDeadline['deadline'] | { id: string; caseId: string };

/** Whoever has seen the letter. */
export const CLERK: Viewer = {
  account: '00000000-0000-4000-8000-000000000001',
  role: 'clerk',
  authority: 'jobcenter',
  office: 'of-dan-jobcenter',
  person: null,
  locale: 'de',
};

/** The ledger on a database of its own, on a day that can be set, by rules that can be changed. */
export async function openLedger(today: LocalDate) {
  const database = await openTestDatabase();
  const entities = [OutboxEntity, ...AUDIT_ENTITIES, ...DEADLINE_ENTITIES, ...SEALING_ENTITIES];
  const source = await new DataSource({ ...connectionOptions(database.url), entities }).initialize();
  bindKeys(source, new MasterKeys({ dataKey: TEST_DATA_KEY }));
  const dataSource = await ownerConnection(database.ownerUrl, source);
  const rows = <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> => dataSource.query(sql, [...values]);
  const clock = new SetClock(today);
  const work = acting(new UnitOfWork(source, clock));
  const rules: Mutable<DeadlineRules> = { ...RULES_IN_FORCE };
  const ends = new DeadlineEnds();
  const startDeadline = new StartDeadline(clock, rules, ends);
  const reading = new ReadDeadlines(work);
  const reminders = new ReadReminder(clock);
  return {
    rows,
    dataSource,
    startDeadline,
    ends,
    rules,
    confirm: (which: Which) => work.run((tx) => new ConfirmDeadline(clock).within(tx, which, CLERK)),
    suspend: (which: Suspending) => work.run((tx) => new SuspendDeadline(clock, rules, ends).within(tx, which, CLERK)),
    resume: (which: Resuming) => work.run((tx) => new ResumeDeadline(clock, rules, ends).within(tx, which, CLERK)),
    extend: (which: Extending) => work.run((tx) => new ExtendDeadline(clock, rules, ends).within(tx, which, CLERK)),
    reproject: () => new ReprojectDeadlines(work, clock, rules, ends).ofAll(),
    history: historyIn(new ReadHistory(work, clock, rules)),
    setDay: (day: LocalDate) => void (clock.day = day),
    /** All that `work` does happens in one instant. */
    async atOnce(work: () => Promise<void>): Promise<void> {
      clock.stands = true;
      await work().finally(() => (clock.stands = false));
    },
    inTransaction: work.run.bind(work),
    start: (event: DeadlineStart) => work.run((tx) => startDeadline.within(tx, event, null)),
    meet: (which: Which) => work.run((tx) => new MeetDeadline(clock, ends).within(tx, which, null)),
    withdraw: (which: Which) => work.run((tx) => new WithdrawDeadline(clock, ends).within(tx, which, null)),
    ofCase: (caseId: string) => reading.ofCases([caseId]),
    reminder: (id: string) => work.run((tx) => reminders.within(tx, id)),
    handlers: handlersOf(work, clock),
    /** Subjects of the outbox in the order they were written. */
    outbox: async (topic: string): Promise<string[]> => {
      const written = await rows<{ subject: string }>(
        'SELECT subject FROM outbox WHERE topic = $1 ORDER BY created_at, due_at',
        [topic],
      );
      return written.map(({ subject }) => subject);
    },
    async close() {
      await source.destroy();
      await dataSource.destroy();
      await database.close();
    },
  };
}

/** What the module registers for the worker. */
function handlersOf(work: UnitOfWork, clock: Clock): Handlers {
  const handlers = new Handlers();
  new SweepReminders(handlers, new FireReminders(work, clock)).onModuleInit();
  return handlers;
}

export type Ledger = Awaited<ReturnType<typeof openLedger>>;

/** What became of one deadline. */
function historyIn(history: ReadHistory) {
  const of = async ({ line }: Pick<DeadlineEntity, 'line'>) => {
    const found = (await history.ofLines([line])).get(line);
    if (found === undefined) throw new Error('no such deadline');
    return found;
  };
  return {
    earlier: async (deadline: DeadlineEntity) => earlierThan(deadline, await of(deadline)),
    suspensions: async (deadline: DeadlineEntity) => (await of(deadline)).suspensions,
    extensions: async (deadline: DeadlineEntity) => (await of(deadline)).extensions,
    budget: async (budget: Budget, deadline: DeadlineEntity) => history.budget(budget, await of(deadline), deadline),
  };
}
