import { defineAuthority } from '../../authority-kit/index.js';
import { standesamtGeburt } from './services/standesamt-geburt.js';

export const standesamt = defineAuthority({
  id: 'standesamt',
  name: {
    de: 'Standesamt (Nachbar)',
    en: 'Civil registry',
  },
  kind: 'municipal',
  procedureLaw: 'PStG/FamFG',
  sgbBody: false,
  services: [standesamtGeburt],
});
