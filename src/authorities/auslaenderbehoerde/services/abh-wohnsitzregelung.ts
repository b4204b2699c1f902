import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const abhWohnsitzregelung = defineService({
  id: 'abh-wohnsitzregelung',
  name: { de: 'Aufhebung der Wohnsitzregelung', en: 'Lifting of the residence rule' },
  plain: {
    de: 'Sie wollen wegen Arbeit, Ausbildung, Kurs oder Familie umziehen? Beantragen Sie vorher die Aufhebung der Wohnsitzregelung.',
  },
  legalBasis: ['§ 12a Abs. 5 AufenthG', '§ 72 Abs. 3a AufenthG'],
  condition: all(is('resides_in_district', true), is('has_residence_obligation', true), is('wants_to_move', true)),
  documents: [
    'aufenthaltstitel',
    'arbeitsvertrag',
    'ausbildungsvertrag',
    'kursanmeldung',
    'mietvertrag',
    'heiratsurkunde',
  ],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person', 'post'],
  deadlines: ['aufenthg-72-3a-fiktion', 'aufenthg-12a-3jahre', 'aufenthg-12a-zuweisung-6m'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'abh-wohnsitzregelung',
      authority: 'auslaenderbehoerde',
      why: 'Zustimmung der ABH am Zuzugsort (4 Wochen)',
      transfer: 'tp-12a',
    },
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Zuständigkeit wechselt (§ 36 Abs. 2 SGB II)',
      transfer: 'tp-self-service',
    },
    {
      service: 'melde-anmeldung',
      authority: 'meldebehoerde',
      why: 'nach dem Umzug anmelden',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: 'Zuzugsbeschränkungen einzelner Städte in Niedersachsen gesondert prüfen (known).',
});
