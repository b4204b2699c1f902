import { daysBetween, endOfDay, instantsOf } from './berlin-clock.js';
import { localDateOf, parseLocalDate, type LocalDate } from '../../authority-kit/index.js';
import { type Message } from '../texts/message-texts.js';
import { type LocalTime } from '../texts/placeholders.js';

/** A message with its values, as stored. */
export interface Said {
  readonly message: Message;
  readonly params: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
}

/** Told together with others where the person wants that. Receipts and whatever asks for a step now are not here. */
const CAN_WAIT: ReadonlySet<Message> = new Set<Message>([
  'missing_document',
  'handoff_sent',
  'handoff_accepted',
  'deadline_14',
  'deadline_7',
  'consent_withdrawn',
  'correction_confirmed',
  'erasure_confirmed',
]);

/** Messages that name the last day of something still to be done. */
const NAMES_LAST_DAY: ReadonlySet<Message> = new Set<Message>([
  'missing_document',
  'deadline_14',
  'deadline_7',
  'deadline_2',
]);

const NAMES_APPOINTMENT: ReadonlySet<Message> = new Set<Message>([
  'appointment_confirmed',
  'appointment_reminder',
  'appointment_cancelled',
]);

/** Fewer days than these before its end, a deadline is told of at once. */
const DAYS_LEFT_WHEN_WAITING = 3;

/** Until when a message helps the person; `undefined` where it does not age. */
export function usefulUntil({ message, params, createdAt }: Said): Date | undefined {
  if (message === 'signin_code') return createdAt;
  if (message === 'deadline_0') return endOfDay(localDateOf(createdAt));
  const day = parseLocalDate(params['date']);
  if (day === undefined) return undefined;
  if (NAMES_LAST_DAY.has(message)) return endOfDay(day);
  return NAMES_APPOINTMENT.has(message) ? instantsOf(day, params['time'] as LocalTime)[0] : undefined;
}

/** Whether the message may be told as late as `at`, together with others. */
export function canWaitUntil(at: Date, said: Said): boolean {
  if (!CAN_WAIT.has(said.message)) return false;
  const day = lastDayOf(said);
  return day === undefined || daysBetween(localDateOf(at), day) >= DAYS_LEFT_WHEN_WAITING;
}

function lastDayOf({ message, params }: Said): LocalDate | undefined {
  return NAMES_LAST_DAY.has(message) ? parseLocalDate(params['date']) : undefined;
}
