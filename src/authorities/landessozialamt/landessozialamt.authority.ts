import { defineAuthority } from '../../authority-kit/index.js';
import { lsSchwerbehinderung } from './services/ls-schwerbehinderung.js';
import { lsSgbxiv } from './services/ls-sgbxiv.js';

export const landessozialamt = defineAuthority({
  id: 'landessozialamt',
  name: {
    de: 'Landesamt für Soziales, Jugend und Familie (SGB XIV, Schwerbehinderung)',
    en: 'State social office',
  },
  kind: 'state',
  procedureLaw: 'SGB_X',
  sgbBody: true,
  services: [lsSchwerbehinderung, lsSgbxiv],
});
