import { all, COURT_ACTION_VG, defineService, is, isOneOf } from '../../../authority-kit/index.js';

export const anBqfg = defineService({
  id: 'an-bqfg',
  name: { de: 'Feststellung der Gleichwertigkeit (BQFG)', en: 'Equivalence assessment' },
  plain: { de: 'Die Kammer prüft Ihren Beruf. Entscheidung binnen drei Monaten nach vollständigen Unterlagen.' },
  legalBasis: ['§§ 4–6 BQFG (nicht reglementiert)', '§§ 9–13 BQFG (reglementiert)'],
  condition: all(
    is('has_foreign_qualification', true),
    isOneOf('qualification_field', ['dual_trade_crafts', 'dual_commercial_technical']),
  ),
  documents: [
    'abschlusszeugnis',
    'faecherliste',
    'beglaubigte-uebersetzung',
    'lebenslauf',
    'berufserfahrung',
    'reisepass',
  ],
  fee: { cents: null, note: 'örtlich/Kammer; Zuschuss prüfen' },
  channels: ['online', 'post'],
  deadlines: [
    'bqfg-6-empfang',
    'bqfg-6-entscheidung',
    'bqfg-14a-empfang',
    'bqfg-14a-entscheidung',
    'vwgo-75-untaetigkeit',
  ],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'an-anpassung',
      authority: 'anerkennungsstelle',
      why: 'bei Teilanerkennung',
      transfer: 'tp-anerkennung',
    },
    {
      service: 'abh-ae-fachkraft',
      authority: 'auslaenderbehoerde',
      why: 'Titel nach Anerkennung',
      transfer: 'tp-self-service',
    },
    {
      service: 'jc-kooperationsplan',
      authority: 'jobcenter',
      why: 'Stand mitteilen (mit Einwilligung)',
      transfer: 'tp-anerkennung-jc',
    },
  ],
  certainty: 'verified',
  doubts: ['D13'],
  sources: ['gii-2026-08-19'],
  note: 'Handwerk: HWK; Industrie/Handel: IHK FOSA bzw. örtliche IHK. Landesberufe: NBQFG (D13).',
});
