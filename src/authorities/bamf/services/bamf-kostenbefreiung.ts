import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const bamfKostenbefreiung = defineService({
  id: 'bamf-kostenbefreiung',
  name: { de: 'Befreiung vom Kostenbeitrag und Fahrtkosten', en: 'Fee exemption and travel costs' },
  plain: { de: 'Wer Leistungen bezieht oder wenig verdient, zahlt keinen Kostenbeitrag.' },
  legalBasis: ['§ 9 Abs. 2, § 4a IntV'],
  condition: all(is('in_need', true)),
  documents: ['leistungsbescheid', 'einkommensnachweis', 'bestaetigung-teilnahmeberechtigung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'post'],
  deadlines: ['intv-9-erstattung-2j'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [{ service: 'bamf-kurstraeger', authority: 'bamf', why: 'Kursbeginn', transfer: 'tp-intkurs' }],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
