import { all, defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const intDolmetscher = defineService({
  id: 'int-dolmetscher',
  name: { de: 'Sprachmittlung', en: 'Interpreting service' },
  plain: { de: 'Sprachmittler helfen bei Gesprächen mit Behörden.' },
  legalBasis: ['§ 23 VwVfG (Amtssprache)', '§ 19 SGB X', 'kommunal'],
  condition: all(is('resides_in_district', true)),
  documents: [],
  fee: { cents: null, note: 'örtlich geregelt' },
  channels: ['in_person', 'phone'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [],
  certainty: 'known',
  sources: ['known'],
});
