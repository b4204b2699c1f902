import {
  all,
  COURT_ACTION_ASYLUM,
  defineService,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const bamfAsylantrag = defineService({
  id: 'bamf-asylantrag',
  name: { de: 'Asylantrag (Einreichung und Anhörung)', en: 'Asylum application' },
  plain: { de: 'Beim BAMF reichen Sie den Asylantrag persönlich ein und erzählen in der Anhörung Ihre Gründe.' },
  legalBasis: ['§§ 14, 25 AsylG', 'Art. 28 VO (EU) 2024/1348'],
  condition: all(THIRD_COUNTRY_NATIONAL, isOneOf('residence_status', ['ankunftsnachweis', 'gestattung'])),
  documents: ['ankunftsnachweis', 'identitaetsnachweise'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [
    'apr-28-einreichung',
    'apr-35-zulaessigkeit',
    'apr-35-beschleunigt',
    'apr-35-regelverfahren',
    'asylg-74-klage-2w',
    'asylg-74-klage-1w',
    'asylg-36-eilantrag-1w',
    'asylg-34a-eilantrag-1w',
    'asylg-74-begruendung',
    'asylg-74-belehrung-3m',
    'asylg-10-anschrift',
  ],
  remedy: COURT_ACTION_ASYLUM,
  nextHandOffs: [
    {
      service: 'avb-asylverfahrensberatung',
      authority: 'asylverfahrensberatung',
      why: 'Beratung vor Anhörung und nach Bescheid',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'abh-schutzberechtigte',
      authority: 'auslaenderbehoerde',
      why: 'bei Anerkennung Titel',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-duldung',
      authority: 'auslaenderbehoerde',
      why: 'bei Ablehnung Status klären',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
