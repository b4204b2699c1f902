import { all, defineService, is, isNot, NO_REMEDY } from '../../../authority-kit/index.js';

export const abhVisumzustimmung = defineService({
  id: 'abh-visumzustimmung',
  name: { de: 'Zustimmung der Ausländerbehörde zum Visum', en: 'ABH consent to visa' },
  plain: { de: 'Bei Anträgen aus dem Ausland prüft die Ausländerbehörde hier Wohnung und Einkommen.' },
  legalBasis: ['§ 31 AufenthV', '§ 71 Abs. 2 AufenthG'],
  condition: all(is('resides_in_district', true), isNot('family_abroad', 'none')),
  documents: ['mietvertrag', 'einkommensnachweis'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online'],
  deadlines: ['aufenthv-31-10-tage'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'abh-familiennachzug',
      authority: 'auslaenderbehoerde',
      why: 'nach Einreise Titel ausstellen',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
