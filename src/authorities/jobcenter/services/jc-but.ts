import { all, defineService, hasAny, is, OBJECTION_SGG } from '../../../authority-kit/index.js';
import { SGB2_CIRCLE } from '../sgb2-circle.rules.js';

export const jcBut = defineService({
  id: 'jc-but',
  name: { de: 'Bildung und Teilhabe (SGB II)', en: 'Education and participation (SGB II)' },
  plain: { de: 'Für Schulbedarf, Ausflüge, Mittagessen, Nachhilfe, Verein.' },
  legalBasis: ['§ 28 SGB II'],
  condition: all(is('resides_in_district', true), hasAny('children_ages'), is('in_need', true), SGB2_CIRCLE),
  documents: ['schulbescheinigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person'],
  deadlines: [],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'teilhabe-verein', authority: 'gesellschaftliche-teilhabe', why: 'Verein', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
