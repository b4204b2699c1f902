import { all, defineService, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const ehrenamtSprachpaten = defineService({
  id: 'ehrenamt-sprachpaten',
  name: { de: 'Sprachpatenschaft', en: 'Language buddies' },
  plain: { de: 'Deutsch üben mit Freiwilligen.' },
  legalBasis: ['–'],
  condition: all(isOneOf('german_level', ['none', 'a1', 'a2', 'b1'])),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [],
  certainty: 'known',
  sources: ['known'],
});
