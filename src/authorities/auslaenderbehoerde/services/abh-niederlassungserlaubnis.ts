import {
  all,
  any,
  atLeast,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abhNiederlassungserlaubnis = defineService({
  id: 'abh-niederlassungserlaubnis',
  name: { de: 'Niederlassungserlaubnis', en: 'Settlement permit' },
  plain: { de: 'Unbefristeter Aufenthalt – meist nach fünf Jahren, für Fachkräfte und Flüchtlinge teils früher.' },
  legalBasis: ['§§ 9, 18c, 26, 28 Abs. 2, 35 AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    is('livelihood_secured', true),
    any(
      atLeast('years_with_title', 5),
      isOneOf('residence_status', ['ae_18g', 'ae_18a', 'ae_18b', 'ae_25_1', 'ae_25_2_refugee', 'ae_28']),
    ),
  ),
  documents: [
    'aufenthaltstitel',
    'reisepass',
    'rentenversicherungsverlauf',
    'einkommensnachweis',
    'mietvertrag',
    'sprachzertifikat',
    'test-leben-in-deutschland',
  ],
  fee: { cents: 11300, note: '§ 44 Nr. 3; 147 Hochqualifizierte, 124 Selbständige; Schutzberechtigte befreit' },
  channels: ['online', 'in_person'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'stag-einbuergerung',
      authority: 'staatsangehoerigkeitsbehoerde',
      why: 'Einbürgerung prüfen',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
