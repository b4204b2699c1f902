import { defineAuthority } from '../../authority-kit/index.js';
import { jaBafoeg } from './services/ja-bafoeg.js';
import { jaBeistandschaft } from './services/ja-beistandschaft.js';
import { jaElterngeld } from './services/ja-elterngeld.js';
import { jaGanztag } from './services/ja-ganztag.js';
import { jaKita } from './services/ja-kita.js';
import { jaUma } from './services/ja-uma.js';
import { jaUnterhaltsvorschuss } from './services/ja-unterhaltsvorschuss.js';
import { jugendamtHilfe } from './services/jugendamt-hilfe.js';

export const jugendamt = defineAuthority({
  id: 'jugendamt',
  name: {
    de: 'Bildung, Jugend, Familie (Jugendamt, UVG, Elterngeld, BAföG)',
    en: 'Youth and family office',
  },
  kind: 'municipal',
  procedureLaw: 'SGB_X',
  sgbBody: true,
  services: [jaKita, jaGanztag, jaUma, jaUnterhaltsvorschuss, jaElterngeld, jaBafoeg, jugendamtHilfe, jaBeistandschaft],
});
