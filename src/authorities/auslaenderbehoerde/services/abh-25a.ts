import {
  all,
  any,
  atLeast,
  below,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abh25a = defineService({
  id: 'abh-25a',
  name: {
    de: 'Aufenthaltserlaubnis für gut integrierte Jugendliche und junge Volljährige',
    en: 'Residence permit for well-integrated young people',
  },
  plain: { de: 'Junge Menschen, die drei Jahre hier zur Schule gehen oder einen Abschluss haben, können bleiben.' },
  legalBasis: ['§ 25a AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    any(
      isOneOf('residence_status', ['ae_104c']),
      all(isOneOf('residence_status', ['duldung', 'duldung_60c', 'duldung_60d']), atLeast('status_since_months', 12)),
    ),
    atLeast('age', 14),
    below('age', 27),
    atLeast('months_in_germany', 36),
  ),
  conditionNote:
    'Antrag vor Vollendung des 27. Lebensjahres. Zeiten mit § 60b-Duldung zählen nur bei § 104c (§ 25a Abs. 5). Jugendlich = ab 14 Jahren (§ 1 Abs. 2 JGG als Auslegungshilfe).',
  documents: ['duldung', 'schulbescheinigung', 'reisepass', 'identitaetsnachweise'],
  fee: { cents: 10000, note: '§ 45; Minderjährige die Hälfte' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-104c-uebergang'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'jmd-beratung',
      authority: 'jugendmigrationsdienst',
      why: 'Vorbereitung und Begleitung',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'mit Titel Leistungen SGB II möglich',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
