import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const anLehramt = defineService({
  id: 'an-lehramt',
  name: { de: 'Anerkennung Lehramt', en: 'Recognition for teachers' },
  plain: { de: 'Für Lehrkräfte prüft das Regionale Landesamt den Abschluss.' },
  legalBasis: ['NBQFG / NSchG (Lehramt)'],
  condition: all(is('has_foreign_qualification', true), is('qualification_field', 'teacher')),
  documents: ['abschlusszeugnis', 'faecherliste', 'sprachzertifikat'],
  fee: { cents: null, note: 'Landesgebühr' },
  channels: ['online', 'post'],
  deadlines: ['bqfg-6-entscheidung'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'an-anpassung', authority: 'anerkennungsstelle', why: 'Anpassungslehrgang', transfer: 'tp-anerkennung' },
  ],
  certainty: 'known',
  sources: ['known'],
});
