import { all, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const baReha = defineService({
  id: 'ba-reha',
  name: { de: 'Teilhabe am Arbeitsleben (Reha)', en: 'Vocational rehabilitation' },
  plain: { de: 'Hilfen für Menschen mit Behinderung im Beruf. Zuständigkeit wird binnen zwei Wochen geklärt.' },
  legalBasis: ['§ 14 SGB IX', '§ 19, §§ 112 ff. SGB III'],
  condition: all(is('disability_alleged', true)),
  documents: ['aerztliche-bescheinigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['sgb9-14-weiterleitung', 'sgb9-18-genehmigungsfiktion'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'soz-eingliederungshilfe',
      authority: 'sozialamt',
      why: 'andere Teilhabeleistungen',
      transfer: 'tp-reha',
    },
    { service: 'jc-grundsicherungsgeld', authority: 'jobcenter', why: 'Lebensunterhalt', transfer: 'tp-sgb-coop' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
