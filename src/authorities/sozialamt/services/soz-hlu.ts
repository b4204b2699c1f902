import { all, ASYLBLG_CIRCLE, defineService, is, not, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozHlu = defineService({
  id: 'soz-hlu',
  name: { de: 'Hilfe zum Lebensunterhalt (SGB XII, 3. Kapitel)', en: 'Subsistence support' },
  plain: { de: 'Wer nicht arbeiten kann und keinen Anspruch beim Jobcenter hat, bekommt Hilfe vom Sozialamt.' },
  legalBasis: ['§§ 19, 27 SGB XII', '§ 23 SGB XII'],
  condition: all(
    is('resides_in_district', true),
    is('in_need', true),
    is('able_to_work_3h', false),
    not(ASYLBLG_CIRCLE),
  ),
  documents: ['aufenthaltstitel', 'kontoauszuege', 'mietkosten', 'aerztliche-bescheinigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'post'],
  deadlines: ['sgb12-18-2-kenntnis', 'sgb1-16-weiterleitung'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'bei Erwerbsfähigkeit',
      transfer: 'tp-sgb-forward',
    },
    { service: 'soz-eingliederungshilfe', authority: 'sozialamt', why: 'Teilhabe', transfer: 'tp-reha' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
