import {
  all,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abh31Ehegatten = defineService({
  id: 'abh-31-ehegatten',
  name: { de: 'Eigenständiges Aufenthaltsrecht der Ehegatten', en: 'Independent right of residence for spouses' },
  plain: { de: 'Nach einer Trennung können Sie ein eigenes Aufenthaltsrecht bekommen – bei Gewalt auch früher.' },
  legalBasis: ['§ 31 AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    isOneOf('residence_status', ['ae_28', 'ae_30']),
  ),
  documents: ['reisepass', 'aufenthaltstitel', 'meldebestaetigung', 'einkommensnachweis'],
  fee: { cents: 9800, note: '§ 45 Nr. 3 AufenthV' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-81-4-verlaengerung'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'Beratung zu Trennung und Status',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'ls-sgbxiv',
      authority: 'landessozialamt',
      why: 'bei Gewalttat Hilfe nach SGB XIV',
      transfer: 'tp-art9-protection',
    },
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'eigener Antrag nach Trennung',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
