import {
  all,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abhAe16g = defineService({
  id: 'abh-ae-16g',
  name: {
    de: 'Aufenthaltserlaubnis zur Berufsausbildung für ausreisepflichtige Ausländer',
    en: 'Residence permit for training of persons obliged to leave',
  },
  plain: { de: 'Sie sind geduldet und machen eine Ausbildung: Dann kann eine Aufenthaltserlaubnis möglich sein.' },
  legalBasis: ['§ 16g AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    isOneOf('residence_status', ['duldung', 'duldung_60c']),
    is('has_training_place', true),
    is('identity_clarified', true),
  ),
  conditionNote: 'Antrag frühestens sieben Monate vor Beginn, Erteilung frühestens sechs Monate vorher (§ 16g Abs. 3).',
  documents: [
    'duldung',
    'ausbildungsvertrag',
    'identitaetsnachweise',
    'reisepass',
    'einkommensnachweis',
    'lichtbild-biometrisch',
  ],
  fee: { cents: 10000, note: '§ 45 AufenthV; Befreiung § 53 möglich' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-60c-5-abbruch', 'aufenthg-60c-6-suche'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'ba-bab', authority: 'agentur-fuer-arbeit', why: 'Ausbildungsbeihilfe', transfer: 'tp-self-service' },
    {
      service: 'jmd-beratung',
      authority: 'jugendmigrationsdienst',
      why: 'Ausbildung sichern',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'abh-25b',
      authority: 'auslaenderbehoerde',
      why: 'spätere Bleibeperspektive',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
