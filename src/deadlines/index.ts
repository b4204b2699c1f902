export { calculateDeadline } from './domain/calculate-deadline.js';
export { calculateVector, type PeriodResult, type VectorAnswer } from './domain/calculate-vector.js';
export { type SpecialResult } from './domain/calculate-special-vector.js';
export { type Calendar, type Region, REGIONS } from './domain/calendar.js';
export {
  type ComputedDeadline,
  type DeadlineAnswer,
  type DeadlineDays,
  type WithoutDate,
} from './domain/deadline-answer.js';
export { type DeadlineQuery, parseDeadlineQuery } from './domain/deadline-query.js';
export { germanCalendar } from './domain/german-holidays.js';
export { type Parsed } from './domain/parse.js';
export { type Fault, isRefusal, type Refusal, type RefusalCode } from './domain/refusal.js';
export { type Recipient, type Reminder, type ReminderMessage } from './domain/reminders.js';
export { type Step, type StepRule } from './domain/step.js';
export { parseVectorInput, type VectorInput } from './domain/vector-input.js';
export { COMPUTATION_PROFILES, type ComputationProfile } from './law/computation-profiles.js';
export { type Deadline } from './law/deadline.js';
export { deadlineById, DEADLINES } from './law/deadlines.js';
export { type DeliveryRule, type DeliveryRuleId } from './law/delivery-rule.js';
export { DELIVERY_RULES } from './law/delivery-rules.js';
export { GLOBAL_RULES } from './law/global-rules.js';
export { type Length } from './law/length.js';
export { DEADLINE_SOURCES } from './law/sources.js';
