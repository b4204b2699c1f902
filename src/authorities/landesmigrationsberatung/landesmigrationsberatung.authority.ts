import { defineAuthority } from '../../authority-kit/index.js';
import { landesmigrationsberatungService } from './services/landesmigrationsberatung.js';

export const landesmigrationsberatung = defineAuthority({
  id: 'landesmigrationsberatung',
  name: {
    de: 'Migrationsberatung des Landes / Flüchtlingssozialarbeit (Landesförderung)',
    en: 'State-funded migration counselling',
  },
  kind: 'welfare',
  procedureLaw: null,
  sgbBody: false,
  services: [landesmigrationsberatungService],
});
