import { defineAuthority } from '../../authority-kit/index.js';
import { sozArbeitsgelegenheit } from './services/soz-arbeitsgelegenheit.js';
import { sozAsylblgAnalog } from './services/soz-asylblg-analog.js';
import { sozAsylblgEnde } from './services/soz-asylblg-ende.js';
import { sozAsylblgGrundleistungen } from './services/soz-asylblg-grundleistungen.js';
import { sozButAsylblg } from './services/soz-but-asylblg.js';
import { sozButWohngeld } from './services/soz-but-wohngeld.js';
import { sozEingliederungshilfe } from './services/soz-eingliederungshilfe.js';
import { sozEuUeberbrueckung } from './services/soz-eu-ueberbrueckung.js';
import { sozGrundsicherung } from './services/soz-grundsicherung.js';
import { sozHlu } from './services/soz-hlu.js';
import { sozKrankenbehandlung } from './services/soz-krankenbehandlung.js';
import { sozSonstige6 } from './services/soz-sonstige-6.js';
import { sozUnterbringung } from './services/soz-unterbringung.js';
import { sozWbs } from './services/soz-wbs.js';
import { sozWohngeld } from './services/soz-wohngeld.js';

export const sozialamt = defineAuthority({
  id: 'sozialamt',
  name: {
    de: 'Sozialamt (AsylbLG, SGB XII, Eingliederungshilfe, Wohngeld, Unterbringung)',
    en: 'Social welfare office',
  },
  kind: 'municipal',
  procedureLaw: 'SGB_X (AsylbLG: Landes-VwVfG, siehe D05)',
  sgbBody: true,
  services: [
    sozAsylblgGrundleistungen,
    sozAsylblgAnalog,
    sozKrankenbehandlung,
    sozSonstige6,
    sozButAsylblg,
    sozArbeitsgelegenheit,
    sozAsylblgEnde,
    sozHlu,
    sozGrundsicherung,
    sozEuUeberbrueckung,
    sozEingliederungshilfe,
    sozUnterbringung,
    sozWohngeld,
    sozButWohngeld,
    sozWbs,
  ],
});
