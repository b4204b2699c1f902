import {
  all,
  atMost,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  RESIDENCE_PERMITS,
} from '../../../authority-kit/index.js';

export const abhAeVerlaengerung = defineService({
  id: 'abh-ae-verlaengerung',
  name: { de: 'Verlängerung der Aufenthaltserlaubnis', en: 'Extension of residence permit' },
  plain: { de: 'Stellen Sie den Antrag, bevor Ihr Titel abläuft – am besten sechs bis acht Wochen vorher.' },
  legalBasis: ['§ 8 AufenthG', '§ 81 Abs. 4 AufenthG'],
  condition: all(
    is('resides_in_district', true),
    isOneOf('residence_status', RESIDENCE_PERMITS),
    atMost('title_expires_in_days', 90),
  ),
  documents: [
    'aufenthaltstitel',
    'reisepass',
    'einkommensnachweis',
    'krankenversicherung',
    'mietvertrag',
    'lichtbild-biometrisch',
  ],
  fee: { cents: 9300, note: 'über drei Monate; bis drei Monate 96 EUR (§ 45 Nr. 2); Befreiungen §§ 52, 53' },
  channels: ['online', 'in_person'],
  deadlines: ['aufenthg-81-4-verlaengerung', 'vwgo-75-untaetigkeit'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'abh-fiktionsbescheinigung',
      authority: 'auslaenderbehoerde',
      why: 'Bescheinigung, dass der Titel weiter gilt',
      transfer: 'tp-self-service',
    },
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Fortbestand des Titels dem Jobcenter zeigen',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
