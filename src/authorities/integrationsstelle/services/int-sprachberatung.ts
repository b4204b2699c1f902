import { all, defineService, is, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const intSprachberatung = defineService({
  id: 'int-sprachberatung',
  name: { de: 'Sprachkursberatung und Einstufung', en: 'Language course advice' },
  plain: { de: 'Wir finden den passenden Deutschkurs.' },
  legalBasis: ['§ 45 AufenthG', 'kommunal'],
  condition: all(is('resides_in_district', true), isOneOf('german_level', ['none', 'a1', 'a2', 'b1'])),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'bamf-integrationskurs',
      authority: 'bamf',
      why: 'Zulassung/Berechtigung',
      transfer: 'tp-kursanmeldung',
    },
    { service: 'bamf-kurstraeger', authority: 'bamf', why: 'Anmeldung', transfer: 'tp-kursanmeldung' },
    { service: 'ehrenamt-sprachpaten', authority: 'ehrenamt', why: 'Sprachpaten', transfer: 'tp-volunteer' },
  ],
  certainty: 'known',
  sources: ['known'],
});
