import type { Placeholder, PlaceholderValue } from './placeholders.js';

/** Every message to a person, with the placeholders that its title, body and short message need. */
export const MESSAGES = {
  /** Something was filed and stamped. */
  receipt_filing: ['date', 'time', 'service', 'authority', 'ref', 'link'],
  /** A document was asked for. */
  missing_document: ['count', 'documents', 'date', 'authority', 'link'],
  /** A hand-off was sent. */
  handoff_sent: ['service', 'authority', 'fields', 'basis', 'link'],
  handoff_accepted: ['date', 'authority', 'next_step', 'link'],
  /** A hand-off was rejected and the next step is known. */
  handoff_rejected: ['authority', 'reason', 'date', 'next_step', 'link'],
  /** Forwarded to the competent office. */
  forwarded: ['service', 'from_authority', 'authority', 'date', 'receipt_effect', 'received', 'link'],
  /** More than 7 days before the end of the period. */
  deadline_14: ['days', 'date', 'action', 'subject', 'link'],
  /** 3 to 7 days before. */
  deadline_7: ['days', 'date', 'action', 'subject', 'link'],
  /** 1 or 2 days before. */
  deadline_2: ['days', 'date', 'action', 'subject', 'link'],
  /** On the last day. */
  deadline_0: ['action', 'subject', 'link'],
  deadline_missed: ['date', 'subject', 'link'],
  /** Before the first day of an effect that is waited for; nobody is late, and no last day is meant. */
  waiting_soon: ['days', 'date', 'subject', 'link'],
  /** On that day and after it. */
  waiting_over: ['date', 'subject', 'link'],
  appointment_confirmed: ['date', 'time', 'place', 'authority', 'documents', 'link'],
  appointment_reminder: ['date', 'time', 'place', 'authority', 'documents', 'link'],
  appointment_cancelled: ['date', 'time', 'authority', 'next_step', 'link'],
  /** A decision was made available or posted. */
  decision_available: ['date', 'authority', 'link'],
  consent_asked: ['fields', 'authority', 'purpose', 'link'],
  consent_withdrawn: ['date', 'authority', 'link'],
  /** A correction was confirmed by all who had received the wrong data. */
  correction_confirmed: ['date', 'field', 'count', 'link'],
  /** What a person asked for about their data was decided. */
  rights_decided: ['date', 'authority', 'link'],
  /** An erasure was confirmed by all who had received something. */
  erasure_confirmed: ['date', 'count', 'link'],
  signin_code: ['code', 'minutes'],
} as const satisfies Record<string, readonly Placeholder[]>;

export type Message = keyof typeof MESSAGES;

/** The values that `M` needs: all of them, and no others. */
export type MessageParams<M extends Message> = {
  readonly [P in (typeof MESSAGES)[M][number]]: PlaceholderValue<P>;
};

/** One message in one language, in ICU MessageFormat. */
export interface Text {
  /** Neutral: names neither office nor subject. */
  readonly title: string;
  /** Shown in the signed-in account only. */
  readonly body: string;
  /** Neutral, for channels outside the account: one SMS where the language allows it. */
  readonly sms: string;
}

export type MessageTexts = Readonly<Record<Message, Text>>;
