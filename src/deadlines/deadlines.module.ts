import { Module } from '@nestjs/common';
import { ConfirmDeadline } from './acts/confirm-deadline.js';
import { CorrectLetter } from './acts/correct-letter.js';
import { DeadlineEnds } from './acts/deadline-ends.js';
import { DeadlineRecords } from './acts/deadline-records.js';
import { ExtendDeadline } from './acts/extend-deadline.js';
import { FireReminders } from './acts/fire-reminders.js';
import { MeetDeadlinesOf } from './acts/meet-deadlines-of.js';
import { MeetDeadline } from './acts/meet-deadline.js';
import { MoveDeadlines } from './acts/move-deadlines.js';
import { ReadDates } from './acts/read-dates.js';
import { ReadDeadlines } from './acts/read-deadlines.js';
import { ReadHistory } from './acts/read-history.js';
import { ReadLetters } from './acts/read-letters.js';
import { ReadMovedDay } from './acts/read-moved-day.js';
import { ReadReminder } from './acts/read-reminder.js';
import { RecordLetter } from './acts/record-letter.js';
import { ReprojectDeadlines } from './acts/reproject-deadlines.js';
import { ResumeDeadline } from './acts/resume-deadline.js';
import { SealStoredReasons } from './acts/seal-stored-reasons.js';
import { StartDeadline } from './acts/start-deadline.js';
import { StartPeriodsOfLetter } from './acts/start-periods-of-letter.js';
import { SuspendDeadline } from './acts/suspend-deadline.js';
import { WithdrawDeadlinesOf } from './acts/withdraw-deadlines-of.js';
import { WithdrawDeadline } from './acts/withdraw-deadline.js';
import { DeadlineHistoryResolver } from './api/deadline-history.resolver.js';
import { DeadlineResolver } from './api/deadline.resolver.js';
import { DeadlinesController } from './api/deadlines.controller.js';
import { DeadlineRules, RULES_IN_FORCE } from './domain/deadline-rules.js';
import { EndDeadlinesWithCase } from './jobs/end-deadlines-with-case.js';
import { ReprojectOpenDeadlines } from './jobs/reproject-open-deadlines.js';
import { SweepReminders } from './jobs/sweep-reminders.js';

/** What other modules do with deadlines and letters. */
const ACTS = [
  ConfirmDeadline,
  CorrectLetter,
  DeadlineEnds,
  ExtendDeadline,
  MeetDeadline,
  MeetDeadlinesOf,
  MoveDeadlines,
  ReadDates,
  ReadDeadlines,
  ReadLetters,
  ReadMovedDay,
  ReadReminder,
  RecordLetter,
  ResumeDeadline,
  StartDeadline,
  SuspendDeadline,
  WithdrawDeadline,
  WithdrawDeadlinesOf,
];
const JOBS = [EndDeadlinesWithCase, ReprojectOpenDeadlines, SweepReminders];

@Module({
  controllers: [DeadlinesController],
  providers: [
    { provide: DeadlineRules, useValue: RULES_IN_FORCE },
    ...ACTS,
    ...JOBS,
    DeadlineRecords,
    FireReminders,
    ReadHistory,
    ReprojectDeadlines,
    SealStoredReasons,
    StartPeriodsOfLetter,
    DeadlineHistoryResolver,
    DeadlineResolver,
  ],
  exports: ACTS,
})
export class DeadlinesModule {}
