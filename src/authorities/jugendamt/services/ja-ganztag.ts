import { all, atLeast, atMost, defineService, is, VG_ROUTE_UNCLEAR } from '../../../authority-kit/index.js';

export const jaGanztag = defineService({
  id: 'ja-ganztag',
  name: { de: 'Ganztagsbetreuung in der Grundschule', en: 'All-day childcare in primary school' },
  plain: { de: 'Für Kinder, die seit 2026 in die erste Klasse kommen, gibt es einen Anspruch auf Ganztagsbetreuung.' },
  legalBasis: ['§ 24 Abs. 4 SGB VIII (i. d. F. ab 01.08.2026)'],
  condition: all(is('resides_in_district', true), atLeast('child_age', 6), atMost('child_age', 10)),
  documents: ['schulbescheinigung'],
  fee: { cents: null, note: 'örtlich' },
  channels: ['in_person', 'online'],
  deadlines: [],
  remedy: VG_ROUTE_UNCLEAR,
  nextHandOffs: [{ service: 'schule-aufnahme', authority: 'schule', why: 'Schulplatz', transfer: 'tp-school' }],
  certainty: 'verified',
  doubts: ['D04'],
  sources: ['gii-2026-08-19'],
});
