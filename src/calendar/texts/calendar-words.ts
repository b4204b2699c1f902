import { type CalendarWords } from '../domain/write-calendar.js';

/** By language of the messages. Neutral: no authority, no matter. */
export const CALENDAR_WORDS = {
  de: { title: 'Letzter Tag einer Frist', case: 'Vorgang' },
  'de-x-leicht': { title: 'Letzter Tag: Bitte nachsehen', case: 'Vorgang' },
  en: { title: 'Last day of a deadline', case: 'Case' },
  fr: { title: 'Dernier jour d’un délai', case: 'Dossier' },
  ru: { title: 'Последний день срока', case: 'Дело' },
  uk: { title: 'Останній день строку', case: 'Справа' },
  tr: { title: 'Bir sürenin son günü', case: 'Dosya' },
  ar: { title: 'اليوم الأخير من المهلة', case: 'الملف' },
  fa: { title: 'آخرین روز مهلت', case: 'پرونده' },
} as const satisfies Readonly<Record<string, CalendarWords>>;
