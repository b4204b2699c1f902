import { defineAuthority } from '../../authority-kit/index.js';
import { SERVICES } from './services.js';

/** No authority of the register: systems of partners are tried out against it, where an installation has a sandbox. */
export const uebungsbehoerde = defineAuthority({
  id: 'uebungsbehoerde',
  name: { de: 'Übungsbehörde', en: 'Practice authority' },
  kind: 'municipal',
  procedureLaw: null,
  sgbBody: false,
  services: SERVICES,
});
