import { all, defineService, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const avbAsylverfahrensberatung = defineService({
  id: 'avb-asylverfahrensberatung',
  name: { de: 'Asylverfahrensberatung', en: 'Independent asylum counselling' },
  plain: { de: 'Kostenlose, unabhängige Beratung zum Asylverfahren – am besten vor der Anhörung.' },
  legalBasis: ['§ 12a AsylG'],
  condition: all(isOneOf('residence_status', ['ankunftsnachweis', 'gestattung', 'folgeantrag', 'duldung'])),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['asylg-74-klage-2w', 'asylg-74-klage-1w'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'bamf-asylantrag',
      authority: 'bamf',
      why: 'besondere Bedürfnisse melden (nur mit Einwilligung)',
      transfer: 'tp-avb',
    },
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'nach Abschluss',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
