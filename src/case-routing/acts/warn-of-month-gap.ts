import { Inject, Injectable } from '@nestjs/common';
import { evaluate, type Facts, includesAnyOf, type LocalDate } from '../../authority-kit/index.js';
import { Register } from '../../catalogue/index.js';
import {
  addDays,
  daysBetween,
  deadlineById,
  DeadlineTriggers,
  endOfMonth,
  startOfMonth,
} from '../../deadlines/index.js';
import { HandOffs, type HandOffView } from '../../hand-off/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { type Tx, UnitOfWork } from '../../platform/database/index.js';
import { isTimeForMonthGap, MONTH_GAP_LAW, TITLE_EVENTS } from '../domain/month-gap.js';
import { countdown } from '../domain/told.js';
import { CaseFacts } from '../persistence/case-facts.js';
import { type CaseFile, Cases } from '../persistence/cases.js';
import { TellCase } from './tell-case.js';

const SERVICE = 'jc-grundsicherungsgeld';

/** Ends of a hand-off after which nothing was applied for by it. */
const NOTHING_FILED: ReadonlySet<string> = new Set(['draft', 'withdrawn', 'revoked', 'failed', 'entered_in_error']);

/**
 * A title was issued in this month or the one before, and nobody has applied at the Jobcenter: what the month would pay
 * is lost when it ends. Told once in each month to the person, those who look after the case, and the desk.
 */
@Injectable()
export class WarnOfMonthGap {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Register) private readonly register: Register,
    @Inject(TellCase) private readonly tellCase: TellCase,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Safe to run twice, also at the same moment. */
  async ofAll(): Promise<void> {
    const today = this.clock.today();
    if (!isTimeForMonthGap(today)) return;
    const from = startOfMonth(addDays(startOfMonth(today), -1));
    const ids = await this.work.read(async (tx) => [
      ...(await tx.of(CaseFacts).withDay('title_issued_on', from, today)),
      ...(await tx.of(DeadlineTriggers).cases({ events: TITLE_EVENTS, from, to: today })),
    ]);
    for (const id of new Set(ids)) await this.work.run((tx) => this.ofCase(tx, id, today));
  }

  private async ofCase(tx: Tx, caseId: string, today: LocalDate): Promise<void> {
    const file = await tx.of(Cases).byId(caseId);
    if (file?.row.status !== 'open' || !this.mayNeedIt(file) || (await hasApplied(tx, caseId, today))) return;
    const day = endOfMonth(today);
    await this.tellCase.within(tx, file, {
      occasion: `month-gap-${caseId}-${day.slice(0, 7)}`,
      task: { task: 'month-gap', deadline: MONTH_GAP_LAW, date: day },
      toPerson: countdown({
        subject: deadlineById(MONTH_GAP_LAW)?.title.de ?? MONTH_GAP_LAW,
        day,
        daysLeft: daysBetween(today, day),
        link: this.config.publicUrl,
      }),
    });
  }

  /** Somebody of the case may be entitled on what is known, and nobody has the benefit already. */
  private mayNeedIt({ members }: CaseFile): boolean {
    const condition = this.register.service(SERVICE)?.condition;
    const facts = members.map((member) => member.facts as Facts);
    if (facts.some((one) => evaluate(includesAnyOf('benefits_current', ['sgb2']), one) === 'true')) return false;
    return condition !== undefined && facts.some((one) => evaluate(condition, one) !== 'false');
  }
}

/** Filed in this month, still on its way, or said to have been filed. */
async function hasApplied(tx: Tx, caseId: string, today: LocalDate): Promise<boolean> {
  const first = startOfMonth(today);
  const filed = ({ state, live, filedOn }: HandOffView) => !NOTHING_FILED.has(state) && (live || filedOn >= first);
  return (
    (await tx.of(HandOffs).ofService(caseId, SERVICE)).some(filed) ||
    (await tx.of(DeadlineTriggers).exists(caseId, MONTH_GAP_LAW, first))
  );
}
