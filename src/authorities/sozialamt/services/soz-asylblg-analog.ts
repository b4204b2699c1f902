import { all, ASYLBLG_CIRCLE, atLeast, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozAsylblgAnalog = defineService({
  id: 'soz-asylblg-analog',
  name: { de: 'Analogleistungen nach 36 Monaten', en: 'Analogous benefits after 36 months' },
  plain: { de: 'Nach drei Jahren bekommen Sie Leistungen wie in der Sozialhilfe.' },
  legalBasis: ['§ 2 AsylbLG'],
  condition: all(is('resides_in_district', true), ASYLBLG_CIRCLE, atLeast('months_in_germany', 36)),
  documents: ['duldung', 'kontoauszuege', 'mietkosten'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online', 'post'],
  deadlines: ['asylblg-2-36-monate', 'sgb10-44-ueberpruefung'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'kk-mitgliedschaft',
      authority: 'krankenkasse',
      why: 'elektronische Gesundheitskarte § 264 SGB V',
      transfer: 'tp-kk',
    },
    {
      service: 'soz-eingliederungshilfe',
      authority: 'sozialamt',
      why: 'Teilhabeleistungen möglich',
      transfer: 'tp-reha',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
