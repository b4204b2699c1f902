import type { Message, MessageParams } from '../../src/notifications/texts/message-texts.js';
import { MESSAGES } from '../../src/notifications/texts/message-texts.js';
import type { Placeholder, PlaceholderValue } from '../../src/notifications/texts/placeholders.js';

const VALUES: { readonly [P in Placeholder]: PlaceholderValue<P> } = {
  authority: 'Jobcenter Lüchow-Dannenberg',
  from_authority: 'Sozialamt Lüchow-Dannenberg',
  service: 'Grundsicherungsgeld',
  subject: 'Widerspruch gegen den Bescheid',
  action: 'Widerspruch einlegen',
  documents: ['Pass', 'Meldebescheinigung', 'Mietvertrag'],
  fields: ['Name', 'Anschrift'],
  field: 'Geburtsdatum',
  basis: '§ 37 SGB II',
  purpose: 'Prüfung des Antrags',
  reason: 'örtlich nicht zuständig',
  next_step: 'Termin vereinbaren',
  place: 'Königsberger Straße 10, Lüchow',
  receipt_effect: 'first',
  received: '2027-01-04',
  count: 3,
  date: '2027-01-09',
  time: '14:30',
  ref: 'A7K2QX',
  link: 'https://dach.example/a7',
  code: '123456',
  days: 5,
  minutes: 10,
};

/** Values for `message`; every one of them fictional. */
export function sampleParams<M extends Message>(message: M, changes: Partial<MessageParams<M>> = {}): MessageParams<M> {
  const wanted: readonly Placeholder[] = MESSAGES[message];
  return { ...Object.fromEntries(wanted.map((name) => [name, VALUES[name]])), ...changes } as MessageParams<M>;
}
