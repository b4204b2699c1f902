import { all, defineService, hasAny, VG_ROUTE_UNCLEAR } from '../../../authority-kit/index.js';

export const jugendamtHilfe = defineService({
  id: 'jugendamt-hilfe',
  name: { de: 'Hilfe zur Erziehung / seelische Behinderung', en: 'Family support' },
  plain: { de: 'Bei Problemen in der Familie oder bei seelischer Behinderung hilft das Jugendamt.' },
  legalBasis: ['§§ 27 ff., 35a SGB VIII'],
  condition: all(hasAny('children_ages')),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['sgb9-14-weiterleitung'],
  remedy: VG_ROUTE_UNCLEAR,
  nextHandOffs: [
    {
      service: 'soz-eingliederungshilfe',
      authority: 'sozialamt',
      why: 'körperliche/geistige Behinderung',
      transfer: 'tp-reha',
    },
    { service: 'schule-aufnahme', authority: 'schule', why: 'Schulbegleitung', transfer: 'tp-school' },
  ],
  certainty: 'verified',
  doubts: ['D04'],
  sources: ['gii-2026-08-19'],
});
