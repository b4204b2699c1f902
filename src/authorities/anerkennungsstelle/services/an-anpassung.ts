import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const anAnpassung = defineService({
  id: 'an-anpassung',
  name: { de: 'Ausgleichsmaßnahme (Anpassungslehrgang, Eignungsprüfung)', en: 'Adaptation or aptitude test' },
  plain: { de: 'Was fehlt, holen Sie in einem Lehrgang oder einer Prüfung nach.' },
  legalBasis: ['§ 11 BQFG / Berufsgesetze', '§ 16d AufenthG'],
  condition: all(is('recognition_result', 'partial')),
  documents: ['anerkennungsbescheid'],
  fee: { cents: null, note: 'verschieden' },
  channels: ['in_person'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'abh-ae-16d', authority: 'auslaenderbehoerde', why: 'Titel/Verlängerung', transfer: 'tp-self-service' },
    { service: 'bamf-berufssprachkurs', authority: 'bamf', why: 'Fachsprache', transfer: 'tp-self-service' },
    { service: 'ba-beratung', authority: 'agentur-fuer-arbeit', why: 'Förderung', transfer: 'tp-anerkennung-jc' },
  ],
  certainty: 'known',
  sources: ['known'],
});
