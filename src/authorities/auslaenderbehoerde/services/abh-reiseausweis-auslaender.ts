import { all, COURT_ACTION_VG, defineService, is, isOneOf, RESIDENCE_PERMITS } from '../../../authority-kit/index.js';

export const abhReiseausweisAuslaender = defineService({
  id: 'abh-reiseausweis-auslaender',
  name: { de: 'Reiseausweis für Ausländer', en: 'Travel document for foreigners' },
  plain: { de: 'Wer keinen Pass bekommen kann, kann einen Reiseausweis für Ausländer beantragen.' },
  legalBasis: ['§§ 5–7 AufenthV'],
  condition: all(
    is('resides_in_district', true),
    is('passport_obtainable', false),
    isOneOf('residence_status', RESIDENCE_PERMITS),
  ),
  documents: ['aufenthaltstitel', 'negativbescheinigung-pass', 'lichtbild-biometrisch'],
  fee: { cents: 10000, note: 'unter 24: 97; subsidiär Schutzberechtigte 70/38 (§ 48 Nr. 1a–1d)' },
  channels: ['in_person'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'Passbeschaffung: Zumutbarkeit',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
