import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const anBeratung = defineService({
  id: 'an-beratung',
  name: { de: 'Anerkennungs- und Qualifizierungsberatung', en: 'Recognition advice' },
  plain: { de: 'Wir klären, ob und wie Ihr Abschluss anerkannt wird.' },
  legalBasis: ['§ 17 BQFG (Statistik) / Beratungsnetz IQ', '§ 81a Abs. 3 Nr. 2a AufenthG (Berufsbewertung)'],
  condition: all(is('has_foreign_qualification', true)),
  documents: ['abschlusszeugnis', 'beglaubigte-uebersetzung', 'lebenslauf'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online', 'phone'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'an-bqfg', authority: 'anerkennungsstelle', why: 'Antrag stellen', transfer: 'tp-anerkennung' },
    {
      service: 'an-gesundheit',
      authority: 'anerkennungsstelle',
      why: 'reglementierter Beruf',
      transfer: 'tp-anerkennung',
    },
    { service: 'an-zab', authority: 'anerkennungsstelle', why: 'Zeugnisbewertung', transfer: 'tp-anerkennung' },
    {
      service: 'ba-beratung',
      authority: 'agentur-fuer-arbeit',
      why: 'Förderung der Kosten',
      transfer: 'tp-anerkennung-jc',
    },
  ],
  certainty: 'known',
  sources: ['known'],
});
