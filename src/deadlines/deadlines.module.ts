import { Module } from '@nestjs/common';
import { FireReminders } from './acts/fire-reminders.js';
import { MeetDeadline } from './acts/meet-deadline.js';
import { ReadDates } from './acts/read-dates.js';
import { ReadDeadlines } from './acts/read-deadlines.js';
import { ReadReminder } from './acts/read-reminder.js';
import { StartDeadline } from './acts/start-deadline.js';
import { WithdrawDeadline } from './acts/withdraw-deadline.js';
import { DeadlineResolver } from './api/deadline.resolver.js';
import { DeadlinesController } from './api/deadlines.controller.js';
import { SweepReminders } from './jobs/sweep-reminders.js';

@Module({
  controllers: [DeadlinesController],
  providers: [
    StartDeadline,
    MeetDeadline,
    WithdrawDeadline,
    ReadDates,
    ReadDeadlines,
    ReadReminder,
    FireReminders,
    SweepReminders,
    DeadlineResolver,
  ],
  exports: [ReadDates, StartDeadline, MeetDeadline, WithdrawDeadline, ReadDeadlines, ReadReminder],
})
export class DeadlinesModule {}
