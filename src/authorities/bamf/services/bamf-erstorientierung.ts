import { all, defineService, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const bamfErstorientierung = defineService({
  id: 'bamf-erstorientierung',
  name: { de: 'Erstorientierungskurs', en: 'First orientation course' },
  plain: { de: 'Kurs mit erstem Deutsch und Alltagswissen für Asylsuchende.' },
  legalBasis: ['Förderrichtlinie Erstorientierungskurse (BAMF)'],
  condition: all(isOneOf('residence_status', ['ankunftsnachweis', 'gestattung'])),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'bamf-integrationskurs', authority: 'bamf', why: 'später Integrationskurs', transfer: 'tp-intkurs' },
  ],
  certainty: 'known',
  sources: ['known'],
});
