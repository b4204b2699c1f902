import { all, any, COURT_ACTION_VG, defineService, is, isOneOf } from '../../../authority-kit/index.js';

export const bamfIntegrationskurs = defineService({
  id: 'bamf-integrationskurs',
  name: { de: 'Zulassung zum Integrationskurs', en: 'Admission to an integration course' },
  plain: { de: 'Auch ohne festen Anspruch kann das BAMF Sie zum Integrationskurs zulassen.' },
  legalBasis: ['§ 44 Abs. 4 AufenthG', '§ 5 IntV'],
  condition: all(
    isOneOf('german_level', ['none', 'a1', 'a2']),
    any(
      isOneOf('residence_status', ['gestattung', 'duldung', 'ae_24', 'ae_25_3', 'ae_25_5', 'ne']),
      is('nationality_group', 'eu_eea_ch'),
      is('nationality_group', 'german'),
    ),
  ),
  documents: ['aufenthaltstitel', 'leistungsbescheid'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'post'],
  deadlines: ['intv-5-zulassung', 'intv-4-beginn'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'bamf-kurstraeger', authority: 'bamf', why: 'Kurs finden und anmelden', transfer: 'tp-intkurs' },
    {
      service: 'bamf-kostenbefreiung',
      authority: 'bamf',
      why: 'Kostenbefreiung gleich mitbeantragen',
      transfer: 'tp-intkurs',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
