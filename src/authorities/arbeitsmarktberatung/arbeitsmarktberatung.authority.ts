import { defineAuthority } from '../../authority-kit/index.js';
import { beratungArbeitsrecht } from './services/beratung-arbeitsrecht.js';

export const arbeitsmarktberatung = defineAuthority({
  id: 'arbeitsmarktberatung',
  name: {
    de: 'Arbeits- und sozialrechtliche Beratung (§ 45b AufenthG)',
    en: 'Labour law counselling',
  },
  kind: 'welfare',
  procedureLaw: null,
  sgbBody: false,
  services: [beratungArbeitsrecht],
});
