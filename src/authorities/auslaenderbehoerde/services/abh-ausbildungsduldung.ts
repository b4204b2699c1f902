import {
  all,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abhAusbildungsduldung = defineService({
  id: 'abh-ausbildungsduldung',
  name: { de: 'Ausbildungsduldung', en: 'Toleration for training' },
  plain: { de: 'Während einer Ausbildung können Sie mit einer Ausbildungsduldung bleiben.' },
  legalBasis: ['§ 60c AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    isOneOf('residence_status', ['duldung', 'gestattung', 'duldung_60c']),
    is('has_training_place', true),
    is('identity_clarified', true),
  ),
  documents: ['duldung', 'ausbildungsvertrag', 'identitaetsnachweise'],
  fee: { cents: 5800, note: '§ 47 Abs. 1 Nr. 5; Befreiung § 53' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-60c-5-abbruch', 'aufenthg-60c-6-suche'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'ba-bab', authority: 'agentur-fuer-arbeit', why: 'Ausbildungsbeihilfe', transfer: 'tp-self-service' },
    {
      service: 'jmd-beratung',
      authority: 'jugendmigrationsdienst',
      why: 'Begleitung',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'abh-ae-16g',
      authority: 'auslaenderbehoerde',
      why: 'Wechsel in Aufenthaltserlaubnis',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
