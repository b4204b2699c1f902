import { Inject, Injectable } from '@nestjs/common';
import { type LocalDate } from '../../authority-kit/index.js';
import { type DeliveryRuleId, type KeptDeadline, MeetDeadline, StartDeadline } from '../../deadlines/index.js';
import { TakeBackNotification } from '../../notifications/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { occasionsOf } from '../domain/reminder-occasion.js';
import { aboutCase } from './about-case.js';
import { visibleCase } from './visible-case.js';

/** What happened, and by which deadline it matters: a letter, a birth, a title that was issued. */
export interface CaseEvent {
  readonly caseId: string;
  readonly deadlineId: string;
  readonly triggerEvent: string;
  /** Day of the event; of a letter, the day it was posted. */
  readonly triggerDate: LocalDate;
  /** How a letter was delivered. */
  readonly delivery?: DeliveryRuleId;
}

/** Keeps the deadlines of a case: what happened starts them, what was done ends them. */
@Injectable()
export class CaseDeadlines {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(StartDeadline) private readonly startDeadline: StartDeadline,
    @Inject(MeetDeadline) private readonly meetDeadline: MeetDeadline,
    @Inject(TakeBackNotification) private readonly takeBack: TakeBackNotification,
  ) {}

  /** @throws DomainError `case/not-found` and what `StartDeadline` throws */
  start({ caseId, ...event }: CaseEvent, viewer: Viewer): Promise<KeptDeadline> {
    return this.work.run(async (tx) => {
      const file = await visibleCase(tx, caseId, viewer);
      return this.startDeadline.within(tx, { ...event, ...aboutCase(file) }, viewer);
    });
  }

  /**
   * Ends a deadline; reminders that wait to be sent are taken back.
   * @throws DomainError `case/not-found` and what `MeetDeadline` throws
   */
  meet({ caseId, id }: { readonly caseId: string; readonly id: string }, viewer: Viewer): Promise<KeptDeadline> {
    return this.work.run(async (tx) => {
      await visibleCase(tx, caseId, viewer);
      const met = await this.meetDeadline.within(tx, { id, caseId }, viewer);
      for (const occasion of occasionsOf(id, met.reminders)) await this.takeBack.within(tx, occasion);
      return met;
    });
  }
}
