import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const anGesundheit = defineService({
  id: 'an-gesundheit',
  name: { de: 'Anerkennung Gesundheitsberufe (Pflege, Ärzte, Therapie)', en: 'Recognition of health professions' },
  plain: {
    de: 'Für Pflege und Medizin brauchen Sie eine staatliche Erlaubnis, Sprachnachweis und oft einen Anpassungslehrgang.',
  },
  legalBasis: ['Berufsgesetze (z. B. PflBG, BÄO)', '§ 16d AufenthG'],
  condition: all(is('has_foreign_qualification', true), is('qualification_field', 'health')),
  documents: [
    'abschlusszeugnis',
    'faecherliste',
    'beglaubigte-uebersetzung',
    'sprachzertifikat',
    'berufserfahrung',
    'aerztliche-bescheinigung',
  ],
  fee: { cents: null, note: 'Landesgebühr' },
  channels: ['online', 'post'],
  deadlines: ['bqfg-6-entscheidung'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'an-anpassung', authority: 'anerkennungsstelle', why: 'Ausgleichsmaßnahme', transfer: 'tp-anerkennung' },
    { service: 'bamf-berufssprachkurs', authority: 'bamf', why: 'Fachsprache B2/C1', transfer: 'tp-self-service' },
    {
      service: 'abh-ae-16d',
      authority: 'auslaenderbehoerde',
      why: 'Titel zur Anerkennung',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'known',
  sources: ['known'],
  note: 'Niedersachsen: Approbation/Pflege bei Landesstellen (Zuständigkeiten prüfen).',
});
