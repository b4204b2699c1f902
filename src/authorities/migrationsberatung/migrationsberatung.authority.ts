import { defineAuthority } from '../../authority-kit/index.js';
import { mbeBeratung } from './services/mbe-beratung.js';

export const migrationsberatung = defineAuthority({
  id: 'migrationsberatung',
  name: {
    de: 'Migrationsberatung für erwachsene Zugewanderte (MBE)',
    en: 'Adult migration counselling',
  },
  kind: 'welfare',
  procedureLaw: null,
  sgbBody: false,
  services: [mbeBeratung],
});
