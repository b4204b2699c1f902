import type { LocalDate } from '../../authority-kit/index.js';

/** A time of day as the person reads it on a clock in Germany, 24 hours, `HH:MM`. */
export type LocalTime = `${number}:${number}`;

/** What a value of a placeholder must look like; decides how it is checked and written. */
export type PlaceholderKind = keyof ValueOfKind;

interface ValueOfKind {
  /** Words for the body: the name of an office, a topic, a reason. */
  readonly text: string;
  /** At least one entry. */
  readonly list: readonly string[];
  readonly day: LocalDate;
  readonly time: LocalTime;
  /** A whole number from 0 up; decides the plural form. */
  readonly count: number;
  /** Which receipt counts, from the receipt rules. */
  readonly receiptEffect: 'first' | 'competent' | 'other';
  /** A receipt number that says nothing about the office: at most six ASCII letters and digits. */
  readonly reference: string;
  /** A short address into the account without telling names; 24 characters keep short messages in one part. */
  readonly link: string;
  /** Six digits. */
  readonly code: string;
}

/**
 * Every placeholder of the texts. Only `neutral` ones may stand in a title or short message, which may appear on the
 * lock screen of a shared phone: they reveal neither office nor subject.
 */
export const PLACEHOLDERS = {
  authority: { kind: 'text', neutral: false },
  from_authority: { kind: 'text', neutral: false },
  service: { kind: 'text', neutral: false },
  subject: { kind: 'text', neutral: false },
  action: { kind: 'text', neutral: false },
  documents: { kind: 'list', neutral: false },
  fields: { kind: 'list', neutral: false },
  field: { kind: 'text', neutral: false },
  basis: { kind: 'text', neutral: false },
  purpose: { kind: 'text', neutral: false },
  reason: { kind: 'text', neutral: false },
  next_step: { kind: 'text', neutral: false },
  place: { kind: 'text', neutral: false },
  receipt_effect: { kind: 'receiptEffect', neutral: false },
  received: { kind: 'day', neutral: false },
  count: { kind: 'count', neutral: false },
  date: { kind: 'day', neutral: true },
  time: { kind: 'time', neutral: true },
  ref: { kind: 'reference', neutral: true },
  link: { kind: 'link', neutral: true },
  code: { kind: 'code', neutral: true },
  days: { kind: 'count', neutral: true },
  minutes: { kind: 'count', neutral: true },
} as const satisfies Record<string, { readonly kind: PlaceholderKind; readonly neutral: boolean }>;

export type Placeholder = keyof typeof PLACEHOLDERS;
export type PlaceholderValue<P extends Placeholder> = ValueOfKind[(typeof PLACEHOLDERS)[P]['kind']];
