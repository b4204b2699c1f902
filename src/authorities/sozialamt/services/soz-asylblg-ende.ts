import { all, defineService, is, isOneOf, OBJECTION_SGG } from '../../../authority-kit/index.js';

export const sozAsylblgEnde = defineService({
  id: 'soz-asylblg-ende',
  name: { de: 'Ende der Leistungen und Übergang (Rechtskreiswechsel)', en: 'End of benefits and transition' },
  plain: {
    de: 'Wenn Sie einen Aufenthaltstitel bekommen, endet das Asylbewerberleistungsgesetz am Monatsende. Stellen Sie vorher den Antrag beim Jobcenter.',
  },
  legalBasis: ['§ 1 Abs. 2, 3, 3a AsylbLG', '§§ 102–114 SGB X (§ 9 Abs. 4 AsylbLG)'],
  condition: all(
    is('resides_in_district', true),
    isOneOf('residence_status', [
      'ae_24',
      'ae_25_1',
      'ae_25_2_refugee',
      'ae_25_2_subsidiary',
      'ae_25_3',
      'ae_25a',
      'ae_25b',
    ]),
  ),
  documents: ['aufenthaltstitel', 'fiktionsbescheinigung', 'leistungsbescheid'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['asylblg-1-3-ende', 'sgb10-111-erstattung', 'sgb2-37-antrag'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'lückenloser Anschluss',
      transfer: 'tp-asylblg-to-sgb',
    },
    {
      service: 'soz-grundsicherung',
      authority: 'sozialamt',
      why: 'bei Alter/Erwerbsminderung',
      transfer: 'tp-asylblg-to-sgb',
    },
    { service: 'kk-mitgliedschaft', authority: 'krankenkasse', why: 'Krankenkasse wählen', transfer: 'tp-kk' },
    { service: 'fk-kindergeld', authority: 'familienkasse', why: 'Kindergeld mit Titel', transfer: 'tp-familienkasse' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
