import { all, defineService, isOneOf, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const kkMitgliedschaft = defineService({
  id: 'kk-mitgliedschaft',
  name: { de: 'Mitgliedschaft / Familienversicherung', en: 'Health insurance membership' },
  plain: { de: 'Wählen Sie eine Krankenkasse – meist innerhalb von zwei Wochen.' },
  legalBasis: ['§§ 5, 9, 10, 175, 188 SGB V'],
  condition: all(isOneOf('health_insurance', ['none', 'unknown', 'asylblg'])),
  documents: ['aufenthaltstitel', 'leistungsbescheid', 'geburtsurkunde'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person'],
  deadlines: ['sgb5-175-wahl', 'sgb5-9-beitritt', 'sgb5-188-austritt'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'jc-grundsicherungsgeld', authority: 'jobcenter', why: 'Kasse mitteilen', transfer: 'tp-kk-back' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: 'Auffangversicherung § 5 Abs. 1 Nr. 13 für Drittstaatsangehörige nur mit NE oder AE > 12 Monate und ohne § 5 Abs. 1 Nr. 1 AufenthG (§ 5 Abs. 11).',
});
