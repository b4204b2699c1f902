import { all, any, defineService, is, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const gaErstuntersuchung = defineService({
  id: 'ga-erstuntersuchung',
  name: { de: 'Erstuntersuchung (Asyl) und Tuberkulose-Zeugnis', en: 'Initial health examination' },
  plain: { de: 'In der Unterkunft werden Sie untersucht – das Ergebnis bleibt geschützt.' },
  legalBasis: ['§ 62 AsylG', '§ 36 Abs. 4 IfSG'],
  condition: all(any(is('in_reception_centre', true), isOneOf('residence_status', ['ankunftsnachweis', 'gestattung']))),
  documents: [],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['ifsg-36-tuberkulose'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'soz-unterbringung',
      authority: 'sozialamt',
      why: 'nur „keine Bedenken“',
      transfer: 'tp-health-accommodation',
    },
    { service: 'ga-impfberatung', authority: 'gesundheitsamt', why: 'Impfungen', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
