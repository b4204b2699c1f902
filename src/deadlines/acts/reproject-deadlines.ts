import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { type ComputedDeadline, type DeadlineAnswer } from '../domain/deadline-answer.js';
import { DeadlineRules } from '../domain/deadline-rules.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { DeadlineChanges } from '../persistence/deadline-changes.js';
import { Deadlines } from '../persistence/deadlines.js';
import { computeAgain } from './compute-again.js';
import { DeadlineEnds } from './deadline-ends.js';
import { isSameDays, rowsOf } from './deadline-rows.js';
import { replaceVersion } from './keep-version.js';

/** Deadlines looked up at a time; each is changed in a transaction of its own. */
const BATCH = 200;

/**
 * Computes open deadlines anew that rest on another version of law or calendar. Where a day moved, a new version takes
 * the place of the old one, with a ladder of its own; where none did, nobody hears of it.
 */
@Injectable()
export class ReprojectDeadlines {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /** One that somebody else has locked is left to the next run. */
  async ofAll(): Promise<void> {
    const versions = this.current();
    for (let found = BATCH; found === BATCH;) {
      const stale = await this.work.read((tx) => tx.of(Deadlines).stale(versions, BATCH));
      const done = await this.each(stale);
      found = done === 0 ? 0 : stale.length;
    }
  }

  private async each(ids: readonly string[]): Promise<number> {
    let done = 0;
    for (const id of ids) done += (await this.work.run((tx) => this.one(tx, id))) ? 1 : 0;
    return done;
  }

  private async one(tx: Tx, id: string): Promise<boolean> {
    const row = await tx.of(Deadlines).lockOpen(id);
    if (row === null || this.isCurrent(row)) return false;
    const changes = await tx.of(DeadlineChanges).of(row.line);
    const answer = computeAgain(row, { rules: this.rules, changes, today: this.clock.today() });
    if (answer.kind !== 'computed') await this.leaveToHuman(tx, row, answer);
    else await this.project(tx, row, answer);
    return true;
  }

  private async project(tx: Tx, row: DeadlineEntity, answer: ComputedDeadline): Promise<void> {
    const { deadline } = rowsOf(row, answer);
    if (!isSameDays(row, deadline)) {
      const because = row.ruleVersion === this.rules.version ? 'calendar-changed' : 'rule-changed';
      await replaceVersion(tx, row, answer, { because, at: this.clock.now(), viewer: null, ends: this.ends });
      return;
    }
    const { steps, budget, certainty, doubt } = deadline;
    const version = row.version + 1;
    await tx.of(Deadlines).change({ ...row, steps, budget, certainty, doubt, version, ...this.current() });
  }

  /** The days stay as they were, but are certain no longer: a human has to look at them. */
  private async leaveToHuman(tx: Tx, row: DeadlineEntity, answer: Exclude<DeadlineAnswer, ComputedDeadline>) {
    const version = row.version + 1;
    await tx.of(Deadlines).change({ ...row, confirmation: 'unconfirmed', version, ...this.current() });
    await tx.of(AuditTrail).record({
      at: this.clock.now(),
      viewer: null,
      action: 'deadline.reproject',
      objectType: 'deadline',
      objectId: row.id,
      outcome: 'refused',
      details: { law: row.lawId, code: answer.code, ...this.current() },
    });
  }

  private isCurrent({ ruleVersion, calendarVersion }: DeadlineEntity): boolean {
    return ruleVersion === this.rules.version && calendarVersion === this.rules.calendarVersion;
  }

  private current() {
    return { ruleVersion: this.rules.version, calendarVersion: this.rules.calendarVersion };
  }
}
