import { all, atLeast, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const abhDaueraufenthaltsbescheinigung = defineService({
  id: 'abh-daueraufenthaltsbescheinigung',
  name: { de: 'Bescheinigung des Daueraufenthalts (EU)', en: 'EU permanent residence certificate' },
  plain: { de: 'EU-Bürger, die fünf Jahre hier leben, können ihr Daueraufenthaltsrecht bescheinigen lassen.' },
  legalBasis: ['§ 4a, § 5 Abs. 5 FreizügG/EU'],
  condition: all(
    is('nationality_group', 'eu_eea_ch'),
    is('resides_in_district', true),
    atLeast('months_in_germany', 60),
  ),
  documents: ['personalausweis-eu', 'meldebestaetigung', 'einkommensnachweis'],
  fee: { cents: 1000, note: '§ 47 Abs. 3 Satz 5 AufenthV' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'stag-einbuergerung',
      authority: 'staatsangehoerigkeitsbehoerde',
      why: 'Einbürgerung',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
