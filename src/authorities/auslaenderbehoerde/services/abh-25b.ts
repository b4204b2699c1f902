import {
  all,
  any,
  atLeast,
  COURT_ACTION_VG,
  defineService,
  hasAnyBelow,
  is,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abh25b = defineService({
  id: 'abh-25b',
  name: { de: 'Aufenthaltserlaubnis bei nachhaltiger Integration', en: 'Residence permit for sustained integration' },
  plain: {
    de: 'Nach sechs Jahren (mit Kindern vier) kann eine Duldung in eine Aufenthaltserlaubnis wechseln, wenn Sie arbeiten und Deutsch sprechen.',
  },
  legalBasis: ['§ 25b AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    isOneOf('residence_status', ['duldung', 'duldung_60c', 'duldung_60d', 'ae_104c']),
    any(
      atLeast('months_in_germany', 72),
      all(atLeast('months_in_germany', 48), hasAnyBelow('children_ages', 18)),
      all(isOneOf('residence_status', ['duldung_60d']), atLeast('status_since_months', 30)),
    ),
  ),
  documents: [
    'duldung',
    'arbeitsvertrag',
    'einkommensnachweis',
    'sprachzertifikat',
    'test-leben-in-deutschland',
    'identitaetsnachweise',
  ],
  fee: { cents: 10000, note: '§ 45 AufenthV; Befreiung § 53 möglich' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-104c-uebergang'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'Nachweise zusammenstellen',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'ergänzende Leistungen',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
