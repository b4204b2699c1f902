import { all, below, defineService, NO_REMEDY } from '../../../authority-kit/index.js';

export const standesamtGeburt = defineService({
  id: 'standesamt-geburt',
  name: { de: 'Geburtsanzeige und Geburtsurkunde', en: 'Birth registration' },
  plain: { de: 'Melden Sie die Geburt binnen einer Woche. Ohne Urkunde kein Kindergeld und kein Titel fürs Kind.' },
  leikaKey: '99027002012000',
  legalBasis: ['§§ 18–21 PStG'],
  condition: all(below('child_age', 1)),
  documents: ['geburtsbescheinigung-klinik', 'reisepass', 'heiratsurkunde', 'beglaubigte-uebersetzung'],
  fee: { cents: null, note: 'Landesgebühr; erste Urkunde für bestimmte Zwecke kostenfrei (known)' },
  channels: ['in_person', 'post'],
  deadlines: ['pstg-18-geburt', 'aufenthg-81-2-kind'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'fk-kindergeld', authority: 'familienkasse', why: 'Kindergeld', transfer: 'tp-self-service' },
    {
      service: 'abh-familiennachzug',
      authority: 'auslaenderbehoerde',
      why: 'Titel fürs Kind binnen sechs Monaten',
      transfer: 'tp-self-service',
    },
    {
      service: 'melde-anmeldung',
      authority: 'meldebehoerde',
      why: 'Anmeldung von Amts wegen',
      transfer: 'tp-standesamt',
    },
    { service: 'ja-beistandschaft', authority: 'jugendamt', why: 'Vaterschaft', transfer: 'tp-standesamt' },
  ],
  certainty: 'verified',
  sources: [
    'gii-2026-08-19',
    'öffentliches Prozessregister einer niedersächsischen Kommune (leika_id 99027002012000 „Geburtsurkunde ausstellen“)',
  ],
});
