import { defineAuthority } from '../../authority-kit/index.js';
import { jmdBeratung } from './services/jmd-beratung.js';

export const jugendmigrationsdienst = defineAuthority({
  id: 'jugendmigrationsdienst',
  name: {
    de: 'Jugendmigrationsdienst (JMD)',
    en: 'Youth migration service',
  },
  kind: 'welfare',
  procedureLaw: null,
  sgbBody: false,
  services: [jmdBeratung],
});
