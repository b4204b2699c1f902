import { all, any, COURT_ACTION_VG, defineService, is, isOneOf } from '../../../authority-kit/index.js';

export const abh24Schutz = defineService({
  id: 'abh-24-schutz',
  name: {
    de: 'Aufenthaltserlaubnis zum vorübergehenden Schutz (Ukraine)',
    en: 'Temporary protection residence permit',
  },
  plain: {
    de: 'Menschen aus der Ukraine bekommen hier ihre Aufenthaltserlaubnis. Viele Titel gelten automatisch bis 4. März 2027 weiter.',
  },
  legalBasis: ['§ 24 AufenthG', 'UkraineAufenthÜV', 'UkraineAufenthFGV'],
  condition: all(
    is('resides_in_district', true),
    any(is('nationality_iso3', 'UKR'), isOneOf('residence_status', ['ae_24'])),
  ),
  conditionNote:
    'Einreisestichtag 04.12.2026 betrifft nur die 90-Tage-Befreiung (§ 2 UkraineAufenthÜV), nicht § 24 selbst. Drittstaatsangehörige aus der Ukraine: § 2 Abs. 1 lit. a–c.',
  documents: ['reisepass', 'identitaetsnachweise', 'meldebestaetigung', 'lichtbild-biometrisch'],
  fee: { cents: 0, note: 'humanitär; Gebühren/Befreiungen örtlich prüfen' },
  channels: ['in_person', 'online'],
  deadlines: ['ukraine-24-fortgeltung', 'ukraine-90-tage', 'aufenthg-12a-3jahre'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'mit Fiktionsbescheinigung nach § 74 SGB II möglich',
      transfer: 'tp-self-service',
    },
    {
      service: 'soz-asylblg-grundleistungen',
      authority: 'sozialamt',
      why: 'nur vor der Fiktionsbescheinigung',
      transfer: 'tp-abh-asylblg',
    },
    {
      service: 'bamf-integrationskurs',
      authority: 'bamf',
      why: 'Zulassung (vorrangig nach § 5 Abs. 4 IntV)',
      transfer: 'tp-intkurs',
    },
    {
      service: 'abh-ae-fachkraft',
      authority: 'auslaenderbehoerde',
      why: 'Wechsel in Erwerbstitel vor März 2027',
      transfer: 'tp-self-service',
    },
    { service: 'schule-aufnahme', authority: 'schule', why: 'Kinder anmelden', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  doubts: ['D01'],
  sources: ['gii-2026-08-19'],
  note: 'Gesetz zum Leistungswechsel (SGB II→AsylbLG) ist im Text vom 19.08.2026 nicht enthalten (D01).',
});
