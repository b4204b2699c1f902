import { DeadlineEntity } from './persistence/deadline.entity.js';
import { ExtensionEntity } from './persistence/extension.entity.js';
import { LetterEntity } from './persistence/letter.entity.js';
import { ReminderEntity } from './persistence/reminder.entity.js';
import { SuspensionEntity } from './persistence/suspension.entity.js';

export { ConfirmDeadline } from './acts/confirm-deadline.js';
export { CorrectLetter } from './acts/correct-letter.js';
export { DeadlineEnds } from './acts/deadline-ends.js';
export { type DeadlineStart } from './acts/deadline-start.js';
export { ExtendDeadline, type Extending } from './acts/extend-deadline.js';
export { type KeptDeadline } from './acts/kept-deadline.js';
export { type CaseOfLetter, type KeptLetter, type LetterNote } from './acts/letter-of-case.js';
export { MeetDeadlinesOf } from './acts/meet-deadlines-of.js';
export { MeetDeadline } from './acts/meet-deadline.js';
export { MoveDeadlines } from './acts/move-deadlines.js';
export { type DeadlineDate, ReadDates } from './acts/read-dates.js';
export { ReadDeadlines } from './acts/read-deadlines.js';
export { ReadLetters } from './acts/read-letters.js';
export { type MovedDay, ReadMovedDay } from './acts/read-moved-day.js';
export { type DueReminder, ReadReminder } from './acts/read-reminder.js';
export { RecordLetter } from './acts/record-letter.js';
export { ResumeDeadline, type Resuming } from './acts/resume-deadline.js';
export { SealStoredReasons } from './acts/seal-stored-reasons.js';
export { StartDeadline } from './acts/start-deadline.js';
export { SuspendDeadline, type Suspending } from './acts/suspend-deadline.js';
export { WithdrawDeadlinesOf } from './acts/withdraw-deadlines-of.js';
export { WithdrawDeadline } from './acts/withdraw-deadline.js';
export { toDeadlineModel } from './api/deadline.mapper.js';
export { DeadlineModel, ReminderModel } from './api/deadline.model.js';
export { toLetterModel } from './api/letter.mapper.js';
export { LetterModel } from './api/letter.model.js';
export { DEADLINE_PROBLEMS } from './api/problems.js';
export { DeadlineTriggers } from './persistence/deadline-triggers.js';
export { addDays, addMonths, daysBetween, endOfMonth, startOfMonth } from './domain/day-arithmetic.js';
export { DeadlinesModule } from './deadlines.module.js';
export { calculateDeadline } from './domain/calculate-deadline.js';
export { calculateVector, type PeriodResult, type VectorAnswer } from './domain/calculate-vector.js';
export { type SpecialResult } from './domain/calculate-special-vector.js';
export { addWorkingDays, type Calendar, orNextWorkingDay, type Region, REGIONS } from './domain/calendar.js';
export {
  type ComputedDeadline,
  type DeadlineAnswer,
  type DeadlineDays,
  type WithoutDate,
} from './domain/deadline-answer.js';
export { type DeadlineQuery, parseDeadlineQuery } from './domain/deadline-query.js';
export { INSTRUCTIONS, type Instruction } from './domain/deadline-facts.js';
export { DeadlineRules, RULES_IN_FORCE } from './domain/deadline-rules.js';
export { germanCalendar } from './domain/german-holidays.js';
export { addHours, startOfDay } from './domain/instant.js';
export { type SenderLaw, type SetPeriod } from './domain/letter.js';
export { type Parsed } from './domain/parse.js';
export { type Fault, isRefusal, type Refusal, type RefusalCode } from './domain/refusal.js';
export { waitsForEffect } from './domain/meaning-of-end.js';
export { countdownMessage, type Recipient, type Reminder, type ReminderMessage } from './domain/reminders.js';
export { isSendingDay, sendingDay } from './domain/sending-day.js';
export { type Step, type StepRule } from './domain/step.js';
export { parseVectorInput, type VectorInput } from './domain/vector-input.js';
export { COMPUTATION_PROFILES, type ComputationProfile } from './law/computation-profiles.js';
export { type Deadline } from './law/deadline.js';
export { deadlineById, DEADLINES } from './law/deadlines.js';
export { type DeliveryRule, type DeliveryRuleId } from './law/delivery-rule.js';
export { DELIVERY_RULES } from './law/delivery-rules.js';
export { GLOBAL_RULES } from './law/global-rules.js';
export { type Length, LENGTH_UNITS } from './law/length.js';
export { REMEDY_ROUTES, type RemedyRoute } from './law/remedy-routes.js';
export { DEADLINE_SOURCES } from './law/sources.js';
export { type DeadlineOfCase } from './persistence/deadlines.js';

export const DEADLINE_ENTITIES = [DeadlineEntity, ExtensionEntity, LetterEntity, ReminderEntity, SuspensionEntity];
