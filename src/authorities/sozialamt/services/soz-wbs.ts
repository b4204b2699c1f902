import { all, defineService, is, VG_ROUTE_UNCLEAR } from '../../../authority-kit/index.js';

export const sozWbs = defineService({
  id: 'soz-wbs',
  name: { de: 'Wohnberechtigungsschein', en: 'Social housing certificate' },
  plain: { de: 'Mit diesem Schein können Sie eine Sozialwohnung mieten.' },
  leikaKey: '99107022012000',
  legalBasis: ['§ 27 WoFG / Nds. Wohnraumförderungsrecht (NWoFG)'],
  condition: all(is('resides_in_district', true), is('needs_housing', true)),
  documents: ['einkommensnachweis', 'aufenthaltstitel', 'meldebestaetigung'],
  fee: { cents: null, note: 'örtlich verschieden' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: VG_ROUTE_UNCLEAR,
  nextHandOffs: [{ service: 'soz-wohngeld', authority: 'sozialamt', why: 'Mietzuschuss', transfer: 'tp-self-service' }],
  certainty: 'known',
  doubts: ['D04'],
  sources: ['known', 'Bundesportal-URL …/leistung/99107022012000 (WBS) in öffentlichem Quelltext'],
});
