import { defineAuthority } from '../../authority-kit/index.js';
import { stagEinbuergerung } from './services/stag-einbuergerung.js';

export const staatsangehoerigkeitsbehoerde = defineAuthority({
  id: 'staatsangehoerigkeitsbehoerde',
  name: {
    de: 'Staatsangehörigkeitsbehörde',
    en: 'Nationality authority',
  },
  kind: 'municipal',
  procedureLaw: 'VwVfG',
  sgbBody: false,
  services: [stagEinbuergerung],
});
