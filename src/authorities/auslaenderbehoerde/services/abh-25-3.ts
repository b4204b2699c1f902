import { all, COURT_ACTION_VG, defineService, is } from '../../../authority-kit/index.js';

export const abh253 = defineService({
  id: 'abh-25-3',
  name: { de: 'Aufenthaltserlaubnis bei Abschiebungsverbot', en: 'Residence permit on deportation ban' },
  plain: {
    de: 'Das BAMF hat festgestellt, dass Sie nicht abgeschoben werden dürfen. Dann soll Ihnen eine Aufenthaltserlaubnis erteilt werden.',
  },
  legalBasis: ['§ 25 Abs. 3 AufenthG'],
  condition: all(is('resides_in_district', true), is('bamf_decision', 'deportation_ban')),
  documents: ['bamf-bescheid', 'reisepass', 'identitaetsnachweise', 'lichtbild-biometrisch'],
  fee: { cents: 10000, note: '§ 45 AufenthV; Befreiung § 53 möglich' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-12a-3jahre'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Wechsel zum Jobcenter',
      transfer: 'tp-self-service',
    },
    { service: 'soz-asylblg-ende', authority: 'sozialamt', why: 'Ende melden', transfer: 'tp-abh-asylblg' },
    { service: 'bamf-integrationskurs', authority: 'bamf', why: 'Zulassung beantragen', transfer: 'tp-intkurs' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
