import { all, COURT_ACTION_VG, defineService, is, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const abhAufenthaltskarte = defineService({
  id: 'abh-aufenthaltskarte',
  name: { de: 'Aufenthaltskarte für Familienangehörige von EU-Bürgern', en: 'Residence card for EU family members' },
  plain: { de: 'Familienangehörige aus Drittstaaten von EU-Bürgern bekommen eine Aufenthaltskarte.' },
  legalBasis: ['§ 5 Abs. 1 FreizügG/EU'],
  condition: all(THIRD_COUNTRY_NATIONAL, is('resides_in_district', true), is('is_eu_family_member', true)),
  documents: ['reisepass', 'personalausweis-eu', 'heiratsurkunde', 'geburtsurkunde', 'meldebestaetigung'],
  fee: { cents: null, note: 'Höhe wie Personalausweis (§ 47 Abs. 3 AufenthV); Betrag aus Konfiguration' },
  channels: ['in_person', 'online'],
  deadlines: ['freizuegg-5-aufenthaltskarte'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Leistungen nur unter Bedingungen',
      transfer: 'tp-self-service',
    },
    { service: 'fk-kindergeld', authority: 'familienkasse', why: 'Kindergeld', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
