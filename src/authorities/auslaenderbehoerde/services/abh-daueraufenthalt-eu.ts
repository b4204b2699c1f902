import {
  all,
  atLeast,
  COURT_ACTION_VG,
  defineService,
  is,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abhDaueraufenthaltEu = defineService({
  id: 'abh-daueraufenthalt-eu',
  name: { de: 'Erlaubnis zum Daueraufenthalt – EU', en: 'EU long-term residence' },
  plain: { de: 'Unbefristetes Recht, das auch den Umzug in andere EU-Länder erleichtert.' },
  legalBasis: ['§ 9a AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    atLeast('months_in_germany', 60),
    is('livelihood_secured', true),
  ),
  documents: [
    'aufenthaltstitel',
    'reisepass',
    'einkommensnachweis',
    'rentenversicherungsverlauf',
    'sprachzertifikat',
    'test-leben-in-deutschland',
    'mietvertrag',
  ],
  fee: { cents: 10900, note: '§ 44a AufenthV' },
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
