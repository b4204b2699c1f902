import { all, defineService, is, OBJECTION_THEN_VG } from '../../../authority-kit/index.js';

export const anSchulabschluss = defineService({
  id: 'an-schulabschluss',
  name: { de: 'Anerkennung ausländischer Schulabschlüsse', en: 'Recognition of school certificates' },
  plain: { de: 'Für Ausbildung und Studium wird Ihr Schulzeugnis bewertet.' },
  legalBasis: ['NSchG / KMK-Recht (Zuständigkeit RLSB)'],
  condition: all(is('has_foreign_qualification', true)),
  documents: ['abschlusszeugnis', 'beglaubigte-uebersetzung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'post'],
  deadlines: [],
  remedy: OBJECTION_THEN_VG,
  nextHandOffs: [
    {
      service: 'ba-beratung',
      authority: 'agentur-fuer-arbeit',
      why: 'Ausbildungssuche',
      transfer: 'tp-anerkennung-jc',
    },
  ],
  certainty: 'known',
  sources: ['known'],
});
