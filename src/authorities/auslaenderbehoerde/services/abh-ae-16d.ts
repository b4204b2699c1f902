import {
  all,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abhAe16d = defineService({
  id: 'abh-ae-16d',
  name: {
    de: 'Aufenthaltserlaubnis zur Anerkennung ausländischer Berufsqualifikationen',
    en: 'Residence permit for recognition measures',
  },
  plain: {
    de: 'Ihr Abschluss ist noch nicht ganz anerkannt? Mit dieser Erlaubnis können Sie die fehlenden Teile nachholen und dabei arbeiten.',
  },
  legalBasis: ['§ 16d AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    is('has_foreign_qualification', true),
    isOneOf('recognition_result', ['none', 'partial']),
  ),
  documents: [
    'reisepass',
    'visum',
    'anerkennungsbescheid',
    'arbeitsvertrag',
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
      service: 'an-bqfg',
      authority: 'anerkennungsstelle',
      why: 'Anerkennungsverfahren fortsetzen',
      transfer: 'tp-anerkennung',
    },
    { service: 'bamf-berufssprachkurs', authority: 'bamf', why: 'Fachsprache', transfer: 'tp-bsk' },
    {
      service: 'abh-ae-fachkraft',
      authority: 'auslaenderbehoerde',
      why: 'nach voller Anerkennung Wechsel',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
