import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const anZab = defineService({
  id: 'an-zab',
  name: { de: 'Zeugnisbewertung ausländischer Hochschulabschlüsse (ZAB)', en: 'Statement of comparability' },
  plain: { de: 'Die ZAB bewertet Hochschulabschlüsse – wichtig für Blaue Karte und Jobs.' },
  legalBasis: ['ZAB (KMK-Abkommen)', '§ 18 Abs. 2 Nr. 4 AufenthG'],
  condition: all(is('has_foreign_qualification', true), is('qualification_field', 'academic_nonregulated')),
  documents: ['abschlusszeugnis', 'faecherliste', 'beglaubigte-uebersetzung'],
  fee: { cents: null, note: '200–208 EUR (known, prüfen)' },
  channels: ['online'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'abh-blaue-karte', authority: 'auslaenderbehoerde', why: 'Titel', transfer: 'tp-self-service' },
    { service: 'ba-beratung', authority: 'agentur-fuer-arbeit', why: 'Vermittlung', transfer: 'tp-anerkennung-jc' },
  ],
  certainty: 'known',
  sources: ['known'],
});
