import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { DeadlineRules } from '../domain/deadline-rules.js';
import {
  actOf,
  type LetterFacts,
  type OpenPoint,
  type PeriodOfLetter,
  periodsOfLetter,
  purposeOf,
} from '../domain/letter.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { Deadlines } from '../persistence/deadlines.js';
import { DeadlineEnds } from './deadline-ends.js';
import { endDeadline } from './end-deadline.js';
import { type KeptDeadline } from './kept-deadline.js';
import { type LetterOfCase } from './letter-of-case.js';
import { StartDeadline } from './start-deadline.js';

/** What came of a letter. */
export interface PeriodsStarted {
  readonly deadlines: readonly KeptDeadline[];
  readonly open: readonly OpenPoint[];
}

/** Starts the deadlines that follow from a letter, and withdraws those that follow from it no longer. */
@Injectable()
export class StartPeriodsOfLetter {
  constructor(
    @Inject(StartDeadline) private readonly startDeadline: StartDeadline,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DeadlineRules) private readonly rules: DeadlineRules,
    @Inject(DeadlineEnds) private readonly ends: DeadlineEnds,
  ) {}

  /** Part of the caller's transaction. A period that cannot be computed becomes an open point of the letter. */
  async within(tx: Tx, id: string, letter: LetterOfCase, viewer: Viewer): Promise<PeriodsStarted> {
    const { note, law } = letter;
    const { periods, question } = periodsOfLetter(note, law, this.rules.deadlineById);
    const open: OpenPoint[] = question === null ? [] : [{ law: null, ...NEEDS_INPUT, question }];
    const deadlines: KeptDeadline[] = [];
    const before = (await tx.of(Deadlines).lockOpenOf(id)).filter(isNoneOf(periods));
    for (const period of periods) {
      const replaces = before.find(isForTheSameAs(period))?.id;
      const started = await this.start(tx, id, { letter, period, replaces }, viewer);
      if ('deadline' in started) deadlines.push(started);
      else open.push(started);
    }
    await this.withdrawOthers(tx, id, deadlines, viewer);
    return { deadlines, open };
  }

  private async start(tx: Tx, occasion: string, one: OnePeriod, viewer: Viewer): Promise<KeptDeadline | OpenPoint> {
    const { letter, period, replaces } = one;
    const { deadlineId, inputs } = period;
    const triggerEvent = this.rules.deadlineById(deadlineId)?.trigger.event ?? '';
    const act = actOf(letter.note);
    const known = { deadlineId, triggerEvent, ...deliveryOf(letter.note), ...(act !== null && { triggerDate: act }) };
    try {
      return await this.startDeadline.within(tx, { ...letter.about, ...known, ...inputs, occasion, replaces }, viewer);
    } catch (error) {
      if (error instanceof DomainError) return openPoint(deadlineId, error);
      throw error;
    }
  }

  private async withdrawOthers(tx: Tx, id: string, kept: readonly KeptDeadline[], viewer: Viewer): Promise<void> {
    const ids = new Set(kept.map(({ deadline }) => deadline.id));
    for (const row of await tx.of(Deadlines).lockOpenOf(id)) {
      if (ids.has(row.id)) continue;
      await endDeadline(tx, row, { state: 'withdrawn', at: this.clock.now(), viewer, ends: this.ends });
    }
  }
}

interface OnePeriod {
  readonly letter: LetterOfCase;
  readonly period: PeriodOfLetter;
  /** The version whose place it takes, where another law was taken down for the same. */
  readonly replaces: string | undefined;
}

const isNoneOf =
  (periods: readonly PeriodOfLetter[]) =>
  ({ lawId }: DeadlineEntity): boolean =>
    !periods.some(({ deadlineId }) => deadlineId === lawId);

const isForTheSameAs =
  ({ deadlineId }: PeriodOfLetter) =>
  ({ lawId }: DeadlineEntity): boolean =>
    purposeOf(lawId) === purposeOf(deadlineId);

const NEEDS_INPUT = { code: 'deadline/needs-input', reason: 'the instruction on remedies has to be read' } as const;

const deliveryOf = ({ delivery }: LetterFacts) => ({ delivery });

/** Refusals of the calculation are thrown before anything is written. */
function openPoint(law: string, { code, details }: DomainError): OpenPoint {
  const { reason = '', question = null } = details as { reason?: string; question?: string | null };
  return { law, code, reason, question };
}
