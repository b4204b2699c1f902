import { all, below, defineService, is, VG_ROUTE_UNCLEAR } from '../../../authority-kit/index.js';

export const jaUma = defineService({
  id: 'ja-uma',
  name: { de: 'Inobhutnahme unbegleiteter Minderjähriger', en: 'Care of unaccompanied minors' },
  plain: { de: 'Kinder ohne Eltern werden vom Jugendamt in Obhut genommen und geschützt.' },
  legalBasis: ['§§ 42, 42a–42f SGB VIII'],
  condition: all(is('is_unaccompanied_minor', true), below('age', 18)),
  documents: ['identitaetsnachweise'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['sgb8-42a-7-werktage', 'sgb8-42b-1-monat'],
  remedy: VG_ROUTE_UNCLEAR,
  nextHandOffs: [
    { service: 'ja-uma', authority: 'jugendamt', why: 'anderes Jugendamt nach Verteilung', transfer: 'tp-uma' },
    {
      service: 'bamf-asylantrag',
      authority: 'bamf',
      why: 'Asylantrag durch Vormund prüfen',
      transfer: 'tp-self-service',
    },
    { service: 'schule-aufnahme', authority: 'schule', why: 'Schulplatz', transfer: 'tp-school' },
    { service: 'ga-erstuntersuchung', authority: 'gesundheitsamt', why: 'Untersuchung', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  doubts: ['D04'],
  sources: ['gii-2026-08-19'],
});
