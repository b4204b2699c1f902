import { defineAuthority } from '../../authority-kit/index.js';
import { baAlg } from './services/ba-alg.js';
import { baArbeitsuchend } from './services/ba-arbeitsuchend.js';
import { baBab } from './services/ba-bab.js';
import { baBeratung } from './services/ba-beratung.js';
import { baReha } from './services/ba-reha.js';
import { baZustimmung } from './services/ba-zustimmung.js';

export const agenturFuerArbeit = defineAuthority({
  id: 'agentur-fuer-arbeit',
  name: {
    de: 'Bundesagentur für Arbeit (Agentur, Arbeitsmarktzulassung)',
    en: 'Federal employment agency',
  },
  kind: 'federal',
  procedureLaw: 'SGB_X (Zustimmung AufenthG: VwVfG)',
  sgbBody: true,
  services: [baArbeitsuchend, baAlg, baBeratung, baZustimmung, baBab, baReha],
});
