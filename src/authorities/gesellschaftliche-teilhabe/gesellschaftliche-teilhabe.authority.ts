import { defineAuthority } from '../../authority-kit/index.js';
import { teilhabeAntidiskriminierung } from './services/teilhabe-antidiskriminierung.js';
import { teilhabeMitreden } from './services/teilhabe-mitreden.js';
import { teilhabeVerein } from './services/teilhabe-verein.js';

export const gesellschaftlicheTeilhabe = defineAuthority({
  id: 'gesellschaftliche-teilhabe',
  name: {
    de: 'Gesellschaftliche Teilhabe (Begegnung, Ehrenamt, Antidiskriminierung)',
    en: 'Social participation',
  },
  kind: 'municipal',
  procedureLaw: 'VwVfG',
  sgbBody: false,
  services: [teilhabeVerein, teilhabeAntidiskriminierung, teilhabeMitreden],
});
