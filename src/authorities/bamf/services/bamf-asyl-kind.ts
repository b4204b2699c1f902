import { all, COURT_ACTION_ASYLUM, defineService, hasAny, isOneOf } from '../../../authority-kit/index.js';

export const bamfAsylKind = defineService({
  id: 'bamf-asyl-kind',
  name: { de: 'Asylantrag für im Inland geborenes oder nachgereistes Kind', en: 'Asylum application for a child' },
  plain: { de: 'Kommt ein Kind nach oder wird es hier geboren, muss das BAMF sofort informiert werden.' },
  legalBasis: ['§ 14 Abs. 5 AsylG'],
  condition: all(isOneOf('residence_status', ['gestattung', 'duldung', 'ae_25_5']), hasAny('children_ages')),
  documents: ['geburtsurkunde'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['post', 'in_person'],
  deadlines: ['asylg-14-5-kind'],
  remedy: COURT_ACTION_ASYLUM,
  nextHandOffs: [
    {
      service: 'avb-asylverfahrensberatung',
      authority: 'asylverfahrensberatung',
      why: 'Beratung',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
