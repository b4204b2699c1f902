import { defineAuthority } from '../../authority-kit/index.js';
import { avbAsylverfahrensberatung } from './services/avb-asylverfahrensberatung.js';

export const asylverfahrensberatung = defineAuthority({
  id: 'asylverfahrensberatung',
  name: {
    de: 'Asylverfahrensberatung (§ 12a AsylG)',
    en: 'Independent asylum counselling',
  },
  kind: 'welfare',
  procedureLaw: null,
  sgbBody: false,
  services: [avbAsylverfahrensberatung],
});
