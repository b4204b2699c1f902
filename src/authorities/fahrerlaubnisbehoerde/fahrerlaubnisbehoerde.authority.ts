import { defineAuthority } from '../../authority-kit/index.js';
import { fsUmschreibung } from './services/fs-umschreibung.js';

export const fahrerlaubnisbehoerde = defineAuthority({
  id: 'fahrerlaubnisbehoerde',
  name: {
    de: 'Fahrerlaubnisbehörde (Nachbar)',
    en: 'Driving licence office',
  },
  kind: 'municipal',
  procedureLaw: 'VwVfG',
  sgbBody: false,
  services: [fsUmschreibung],
});
