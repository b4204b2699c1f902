import { all, COURT_ACTION_VG, defineService, is, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const abhBlaueKarte = defineService({
  id: 'abh-blaue-karte',
  name: { de: 'Blaue Karte EU', en: 'EU Blue Card' },
  plain: {
    de: 'Mit Studium und gutem Gehalt können Sie die Blaue Karte bekommen – mit schnelleren Rechten für Sie und Ihre Familie.',
  },
  legalBasis: ['§ 18g AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    is('has_job_offer', true),
    is('has_foreign_qualification', true),
  ),
  conditionNote: 'Gehaltsgrenze (§ 18g Abs. 1) jährlich neu; Wert aus Konfiguration laden.',
  documents: [
    'reisepass',
    'visum',
    'arbeitsvertrag',
    'erklaerung-beschaeftigung',
    'abschlusszeugnis',
    'anerkennungsbescheid',
    'krankenversicherung',
    'lichtbild-biometrisch',
  ],
  fee: { cents: 10000, note: '§ 45 Nr. 1 AufenthV' },
  channels: ['online', 'in_person'],
  deadlines: ['aufenthv-39-blaue-karte-1m', 'aufenthg-81-6a-30t'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'ba-zustimmung',
      authority: 'agentur-fuer-arbeit',
      why: 'bei Engpassberufen/IT ohne Studium Zustimmung nötig',
      transfer: 'tp-ba-consent',
    },
    {
      service: 'abh-familiennachzug',
      authority: 'auslaenderbehoerde',
      why: 'Familiennachzug zur Blauen Karte wird zugleich entschieden (§ 81 Abs. 6)',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-niederlassungserlaubnis',
      authority: 'auslaenderbehoerde',
      why: 'frühere Niederlassungserlaubnis möglich',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
