import { all, COURT_ACTION_VG, defineService, is, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const abhAe16a = defineService({
  id: 'abh-ae-16a',
  name: { de: 'Aufenthaltserlaubnis zur Berufsausbildung', en: 'Residence permit for vocational training' },
  plain: { de: 'Sie machen in Deutschland eine Ausbildung: Hier bekommen Sie die Erlaubnis dafür.' },
  legalBasis: ['§ 16a AufenthG'],
  condition: all(THIRD_COUNTRY_NATIONAL, is('resides_in_district', true), is('has_training_place', true)),
  documents: [
    'reisepass',
    'visum',
    'ausbildungsvertrag',
    'sprachzertifikat',
    'krankenversicherung',
    'finanzierungsnachweis',
    'lichtbild-biometrisch',
  ],
  fee: { cents: 10000, note: '§ 45 AufenthV' },
  channels: ['online', 'in_person'],
  deadlines: ['aufenthg-82-6-mitteilung'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'ba-zustimmung',
      authority: 'agentur-fuer-arbeit',
      why: 'BA stimmt der betrieblichen Ausbildung zu',
      transfer: 'tp-ba-consent',
    },
    {
      service: 'ba-bab',
      authority: 'agentur-fuer-arbeit',
      why: 'Geld während der Ausbildung prüfen',
      transfer: 'tp-self-service',
    },
    {
      service: 'jmd-beratung',
      authority: 'jugendmigrationsdienst',
      why: 'Begleitung bis 27 Jahre',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
