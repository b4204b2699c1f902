import { defineAuthority } from '../../authority-kit/index.js';
import { ehrenamtBegleitung } from './services/ehrenamt-begleitung.js';
import { ehrenamtRegistrierung } from './services/ehrenamt-registrierung.js';
import { ehrenamtSprachpaten } from './services/ehrenamt-sprachpaten.js';

export const ehrenamt = defineAuthority({
  id: 'ehrenamt',
  name: {
    de: 'Ehrenamt, Vereine, Unterstützungsorganisationen',
    en: 'Volunteers and support bodies',
  },
  kind: 'civil_society',
  procedureLaw: null,
  sgbBody: false,
  services: [ehrenamtRegistrierung, ehrenamtBegleitung, ehrenamtSprachpaten],
});
