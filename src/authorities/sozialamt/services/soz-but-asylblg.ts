import { all, defineService, hasAny, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozButAsylblg = defineService({
  id: 'soz-but-asylblg',
  name: { de: 'Bildung und Teilhabe (AsylbLG/SGB XII)', en: 'Education and participation package' },
  plain: { de: 'Für Schulsachen, Ausflüge, Mittagessen, Nachhilfe und Verein gibt es Geld.' },
  legalBasis: ['§ 3 Abs. 4 AsylbLG', '§§ 34–34b SGB XII'],
  condition: all(is('resides_in_district', true), hasAny('children_ages'), is('in_need', true)),
  documents: ['schulbescheinigung', 'leistungsbescheid'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'schule-aufnahme', authority: 'schule', why: 'Schulbesuch', transfer: 'tp-self-service' },
    {
      service: 'teilhabe-verein',
      authority: 'gesellschaftliche-teilhabe',
      why: 'Verein/Musik',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
