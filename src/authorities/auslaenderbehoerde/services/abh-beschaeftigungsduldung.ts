import {
  all,
  atLeast,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  onOrBefore,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abhBeschaeftigungsduldung = defineService({
  id: 'abh-beschaeftigungsduldung',
  name: { de: 'Beschäftigungsduldung', en: 'Toleration for employment' },
  plain: {
    de: 'Wer bis Ende 2022 eingereist ist und seit einem Jahr arbeitet, kann eine Beschäftigungsduldung für 30 Monate bekommen.',
  },
  legalBasis: ['§ 60d AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    isOneOf('residence_status', ['duldung']),
    onOrBefore('entry_date', '2022-12-31'),
    atLeast('status_since_months', 12),
    atLeast('weekly_hours', 20),
  ),
  documents: ['duldung', 'arbeitsvertrag', 'einkommensnachweis', 'sprachzertifikat', 'identitaetsnachweise'],
  fee: { cents: 5800, note: '§ 47; Befreiung § 53' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-60d-3-arbeitgeber'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'abh-25b',
      authority: 'auslaenderbehoerde',
      why: 'nach 30 Monaten § 25b Abs. 6',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
