import { defineAuthority } from '../../authority-kit/index.js';
import { jcBut } from './services/jc-but.js';
import { jcEingliederung } from './services/jc-eingliederung.js';
import { jcErstausstattung } from './services/jc-erstausstattung.js';
import { jcGrundsicherungsgeld } from './services/jc-grundsicherungsgeld.js';
import { jcKooperationsplan } from './services/jc-kooperationsplan.js';
import { jcKursverpflichtung } from './services/jc-kursverpflichtung.js';

export const jobcenter = defineAuthority({
  id: 'jobcenter',
  name: {
    de: 'Jobcenter (gemeinsame Einrichtung oder zugelassener kommunaler Träger)',
    en: 'Jobcentre',
  },
  kind: 'joint',
  procedureLaw: 'SGB_X',
  sgbBody: true,
  services: [jcGrundsicherungsgeld, jcKooperationsplan, jcKursverpflichtung, jcBut, jcErstausstattung, jcEingliederung],
});
