import { Inject, Injectable } from '@nestjs/common';
import {
  type DeadlineOfCase,
  type DeadlineQuery,
  type KeptDeadline,
  MeetDeadline,
  StartDeadline,
  WithdrawDeadline,
} from '../../deadlines/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { aboutCase } from './about-case.js';
import { openCase } from './visible-case.js';

/** What happened, and by which deadline it matters: a birth, a title that was issued, a period set in a letter. */
export interface CaseEvent extends Omit<DeadlineQuery, 'region' | 'recipientRegion' | 'today'> {
  readonly caseId: string;
}

/** Keeps the deadlines of a case: what happened starts them, what was done ends them. */
@Injectable()
export class CaseDeadlines {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(StartDeadline) private readonly startDeadline: StartDeadline,
    @Inject(MeetDeadline) private readonly meetDeadline: MeetDeadline,
    @Inject(WithdrawDeadline) private readonly withdrawDeadline: WithdrawDeadline,
  ) {}

  /** @throws DomainError `case/not-found`, `case/read-only`, `case/closed` and what `StartDeadline` throws */
  start({ caseId, facts, ...event }: CaseEvent, viewer: Viewer): Promise<KeptDeadline> {
    return this.work.run(async (tx) => {
      const about = aboutCase(await openCase(tx, caseId, viewer));
      return this.startDeadline.within(tx, { ...event, ...about, facts: { ...about.facts, ...facts } }, viewer);
    });
  }

  /**
   * Ends a deadline; what waits to be sent about it is taken back (`TakeBackReminders`).
   * @throws DomainError `case/not-found`, `case/read-only`, `case/closed` and what `MeetDeadline` throws
   */
  meet(which: DeadlineOfCase, viewer: Viewer): Promise<KeptDeadline> {
    return this.end(which, viewer, this.meetDeadline);
  }

  /**
   * The same for one that should not have been started, as when the matter went to another body.
   * @throws DomainError `case/not-found`, `case/read-only`, `case/closed` and what `WithdrawDeadline` throws
   */
  withdraw(which: DeadlineOfCase, viewer: Viewer): Promise<KeptDeadline> {
    return this.end(which, viewer, this.withdrawDeadline);
  }

  private end(
    which: DeadlineOfCase,
    viewer: Viewer,
    ending: Pick<MeetDeadline | WithdrawDeadline, 'within'>,
  ): Promise<KeptDeadline> {
    return this.work.run(async (tx) => {
      await openCase(tx, which.caseId, viewer);
      return ending.within(tx, which, viewer);
    });
  }
}
