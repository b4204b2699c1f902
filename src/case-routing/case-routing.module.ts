import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/index.js';
import { HandOffModule } from '../hand-off/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AssignAdviser } from './acts/assign-adviser.js';
import { ChangeCase } from './acts/change-case.js';
import { CaseDeadlines } from './acts/case-deadlines.js';
import { CaseHoldDesk } from './acts/case-hold-desk.js';
import { CaseKeeping } from './acts/case-keeping.js';
import { CaseLetters } from './acts/case-letters.js';
import { CaseRecords } from './acts/case-records.js';
import { ChangeCaseDeadline } from './acts/change-case-deadline.js';
import { CorrectFacts } from './acts/correct-facts.js';
import { EndCase } from './acts/end-case.js';
import { HandOver } from './acts/hand-over.js';
import { OpenCase } from './acts/open-case.js';
import { PlanCase } from './acts/plan-case.js';
import { ReadAdvisers } from './acts/read-advisers.js';
import { ReadCases } from './acts/read-cases.js';
import { SealStoredFacts } from './acts/seal-stored-facts.js';
import { TakeBackReminders } from './acts/take-back-reminders.js';
import { TellCase } from './acts/tell-case.js';
import { WarnOfAdulthood } from './acts/warn-of-adulthood.js';
import { WarnOfMonthGap } from './acts/warn-of-month-gap.js';
import { WatchDays } from './acts/watch-days.js';
import { AdviserResolver } from './api/adviser.resolver.js';
import { CaseActsResolver } from './api/case-acts.resolver.js';
import { CaseDeadlinesResolver } from './api/case-deadlines.resolver.js';
import { CaseEndController } from './api/case-end.controller.js';
import { CaseEndResolver } from './api/case-end.resolver.js';
import { CaseFiles } from './api/case-files.js';
import { CaseHoldResolver } from './api/case-hold.resolver.js';
import { CaseLettersResolver } from './api/case-letters.resolver.js';
import { CaseMessagePreferenceResolver } from './api/case-message-preference.resolver.js';
import { CaseRecordsResolver } from './api/case-records.resolver.js';
import { CaseResolver } from './api/case.resolver.js';
import { RoutingController } from './api/routing.controller.js';
import { EndServiceDeadlines } from './jobs/end-service-deadlines.js';
import { KeepCases } from './jobs/keep-cases.js';
import { LookAhead } from './jobs/look-ahead.js';
import { ReminderDesk } from './jobs/reminder-desk.js';
import { StartServiceDeadlines } from './jobs/start-service-deadlines.js';
import { TellAboutHandOff } from './jobs/tell-about-hand-off.js';
import { TellOfMovedDay } from './jobs/tell-of-moved-day.js';
import { TellOfReminder } from './jobs/tell-of-reminder.js';
import { TellOfficeAboutHandOff } from './jobs/tell-office-about-hand-off.js';

const ACTS = [
  AssignAdviser,
  CaseDeadlines,
  CaseHoldDesk,
  CaseKeeping,
  CaseLetters,
  CaseRecords,
  ChangeCase,
  ChangeCaseDeadline,
  CorrectFacts,
  EndCase,
  HandOver,
  OpenCase,
  PlanCase,
  ReadAdvisers,
  ReadCases,
  SealStoredFacts,
  TakeBackReminders,
];
const LOOKS = [TellCase, WarnOfAdulthood, WarnOfMonthGap, WatchDays];
const RESOLVERS = [
  AdviserResolver,
  CaseActsResolver,
  CaseDeadlinesResolver,
  CaseEndResolver,
  CaseFiles,
  CaseHoldResolver,
  CaseLettersResolver,
  CaseMessagePreferenceResolver,
  CaseRecordsResolver,
  CaseResolver,
];
const JOBS = [
  EndServiceDeadlines,
  KeepCases,
  LookAhead,
  ReminderDesk,
  StartServiceDeadlines,
  TellAboutHandOff,
  TellOfficeAboutHandOff,
  TellOfMovedDay,
  TellOfReminder,
];

@Module({
  imports: [DeadlinesModule, HandOffModule, NotificationsModule],
  controllers: [CaseEndController, RoutingController],
  providers: [...ACTS, ...LOOKS, ...JOBS, ...RESOLVERS],
  exports: [CaseKeeping, CorrectFacts, ReadCases],
})
export class CaseRoutingModule {}
