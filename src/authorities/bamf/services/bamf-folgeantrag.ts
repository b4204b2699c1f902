import {
  all,
  COURT_ACTION_ASYLUM,
  defineService,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const bamfFolgeantrag = defineService({
  id: 'bamf-folgeantrag',
  name: { de: 'Folgeantrag', en: 'Subsequent asylum application' },
  plain: { de: 'Nach einer Ablehnung kann bei neuen Tatsachen ein Folgeantrag gestellt werden.' },
  legalBasis: ['§ 71 AsylG', 'Art. 55 VO (EU) 2024/1348'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    isOneOf('bamf_decision', ['negative', 'manifestly_unfounded', 'inadmissible']),
  ),
  documents: ['bamf-bescheid', 'identitaetsnachweise'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['asylg-74-klage-1w'],
  remedy: COURT_ACTION_ASYLUM,
  nextHandOffs: [
    {
      service: 'avb-asylverfahrensberatung',
      authority: 'asylverfahrensberatung',
      why: 'vorher beraten lassen',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
