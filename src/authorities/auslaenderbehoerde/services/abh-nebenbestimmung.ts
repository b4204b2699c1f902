import { all, COURT_ACTION_VG, defineService, is, isOneOf, RESIDENCE_PERMITS } from '../../../authority-kit/index.js';

export const abhNebenbestimmung = defineService({
  id: 'abh-nebenbestimmung',
  name: { de: 'Änderung einer Nebenbestimmung (Arbeit, Wohnsitz)', en: 'Change of a condition' },
  plain: { de: 'Neue Stelle oder neuer Zweck? Lassen Sie die Auflage in Ihrem Titel ändern, bevor Sie anfangen.' },
  legalBasis: ['§ 4a Abs. 3 AufenthG', '§ 12 Abs. 2 AufenthG'],
  condition: all(is('resides_in_district', true), isOneOf('residence_status', RESIDENCE_PERMITS)),
  documents: ['aufenthaltstitel', 'arbeitsvertrag'],
  fee: { cents: 5000, note: '§ 47 Abs. 1 Nr. 3; Beschäftigung gebührenfrei (§ 47 Abs. 2)' },
  channels: ['online', 'in_person'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'ba-zustimmung',
      authority: 'agentur-fuer-arbeit',
      why: 'Zustimmung bei Arbeitgeberwechsel',
      transfer: 'tp-ba-consent',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
