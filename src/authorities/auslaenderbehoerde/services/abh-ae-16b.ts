import { all, COURT_ACTION_VG, defineService, is, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const abhAe16b = defineService({
  id: 'abh-ae-16b',
  name: { de: 'Aufenthaltserlaubnis zum Studium', en: 'Residence permit for studies' },
  plain: { de: 'Für Ihr Studium in Deutschland brauchen Sie diese Erlaubnis.' },
  legalBasis: ['§ 16b AufenthG'],
  condition: all(THIRD_COUNTRY_NATIONAL, is('resides_in_district', true), is('is_student', true)),
  documents: [
    'reisepass',
    'visum',
    'immatrikulation',
    'finanzierungsnachweis',
    'krankenversicherung',
    'lichtbild-biometrisch',
  ],
  fee: { cents: 10000, note: '§ 45 AufenthV' },
  channels: ['online', 'in_person'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'kk-mitgliedschaft',
      authority: 'krankenkasse',
      why: 'studentische Krankenversicherung',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-ae-fachkraft',
      authority: 'auslaenderbehoerde',
      why: 'nach Abschluss Arbeitsplatzsuche/Fachkraft',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
