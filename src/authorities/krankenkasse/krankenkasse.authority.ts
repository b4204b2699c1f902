import { defineAuthority } from '../../authority-kit/index.js';
import { kkMitgliedschaft } from './services/kk-mitgliedschaft.js';

export const krankenkasse = defineAuthority({
  id: 'krankenkasse',
  name: {
    de: 'Krankenkasse (Nachbar)',
    en: 'Health fund',
  },
  kind: 'self-governing',
  procedureLaw: 'SGB_X',
  sgbBody: true,
  services: [kkMitgliedschaft],
});
