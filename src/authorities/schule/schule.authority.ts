import { defineAuthority } from '../../authority-kit/index.js';
import { schuleAufnahme } from './services/schule-aufnahme.js';
import { schuleSprachfoerderung } from './services/schule-sprachfoerderung.js';

export const schule = defineAuthority({
  id: 'schule',
  name: {
    de: 'Schulen / Regionales Landesamt für Schule und Bildung',
    en: 'Schools',
  },
  kind: 'state/municipal',
  procedureLaw: 'VwVfG (NSchG)',
  sgbBody: false,
  services: [schuleAufnahme, schuleSprachfoerderung],
});
