import { defineAuthority } from '../../authority-kit/index.js';
import { intClearing } from './services/int-clearing.js';
import { intDolmetscher } from './services/int-dolmetscher.js';
import { intSprachberatung } from './services/int-sprachberatung.js';
import { integrationWillkommen } from './services/integration-willkommen.js';

export const integrationsstelle = defineAuthority({
  id: 'integrationsstelle',
  name: {
    de: 'Integrationsstelle / Koordinierungsstelle Migration und Teilhabe',
    en: 'Integration office',
  },
  kind: 'municipal',
  procedureLaw: 'VwVfG',
  sgbBody: false,
  services: [intClearing, integrationWillkommen, intSprachberatung, intDolmetscher],
});
