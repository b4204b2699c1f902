import { defineAuthority } from '../../authority-kit/index.js';
import { abh81a } from './services/abh-81a.js';

export const zentralstelleFachkraefteverfahren = defineAuthority({
  id: 'zentralstelle-fachkraefteverfahren',
  name: {
    de: 'Zentralstelle Fachkräfteverfahren (LAB NI Osnabrück, seit 01.01.2026)',
    en: 'Central fast-track office',
  },
  kind: 'state',
  procedureLaw: 'VwVfG',
  sgbBody: false,
  services: [abh81a],
});
