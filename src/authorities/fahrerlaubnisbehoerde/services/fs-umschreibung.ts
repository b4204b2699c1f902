import { all, COURT_ACTION_VG, defineService, is, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const fsUmschreibung = defineService({
  id: 'fs-umschreibung',
  name: { de: 'Umschreibung eines ausländischen Führerscheins', en: 'Driving licence conversion' },
  plain: { de: 'Ihr Führerschein gilt hier sechs Monate. Danach brauchen Sie einen deutschen.' },
  legalBasis: ['§§ 29–31 FeV'],
  condition: all(is('has_foreign_driving_licence', true), THIRD_COUNTRY_NATIONAL),
  documents: ['fuehrerschein', 'reisepass', 'beglaubigte-uebersetzung'],
  fee: { cents: null, note: 'Gebühr nach GebOSt, örtlich; ggf. Prüfungen' },
  channels: ['in_person', 'online'],
  deadlines: ['fev-29-fahrerlaubnis'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
