import { defineAuthority } from '../../authority-kit/index.js';
import { gaErstuntersuchung } from './services/ga-erstuntersuchung.js';
import { gaImpfberatung } from './services/ga-impfberatung.js';
import { gaMasern } from './services/ga-masern.js';
import { gaSchuleingang } from './services/ga-schuleingang.js';

export const gesundheitsamt = defineAuthority({
  id: 'gesundheitsamt',
  name: {
    de: 'Gesundheitsamt',
    en: 'Public health office',
  },
  kind: 'municipal',
  procedureLaw: 'VwVfG/IfSG',
  sgbBody: false,
  services: [gaErstuntersuchung, gaSchuleingang, gaMasern, gaImpfberatung],
});
