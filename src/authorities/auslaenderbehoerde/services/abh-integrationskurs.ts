import { all, COURT_ACTION_VG, defineService, is, isOneOf } from '../../../authority-kit/index.js';

export const abhIntegrationskurs = defineService({
  id: 'abh-integrationskurs',
  name: {
    de: 'Berechtigung/Verpflichtung zum Integrationskurs',
    en: 'Entitlement or obligation to integration course',
  },
  plain: {
    de: 'Mit Ihrem Titel können oder müssen Sie einen Integrationskurs besuchen. Melden Sie sich schnell an – der Anspruch gilt ein Jahr.',
  },
  legalBasis: ['§§ 44, 44a AufenthG', '§ 6 IntV'],
  condition: all(
    is('resides_in_district', true),
    isOneOf('residence_status', [
      'ae_18a',
      'ae_18b',
      'ae_18g',
      'ae_19c',
      'ae_23_2',
      'ae_23_4',
      'ae_25_1',
      'ae_25_2_refugee',
      'ae_25_2_subsidiary',
      'ae_25_4a',
      'ae_25b',
      'ae_28',
      'ae_30',
      'ae_32',
      'ae_36',
      'ae_36a',
    ]),
  ),
  documents: ['aufenthaltstitel'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'online'],
  deadlines: ['aufenthg-44-2-anspruch', 'intv-4-beginn', 'intv-7-kursbeginn'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    { service: 'bamf-kurstraeger', authority: 'bamf', why: 'Kurs suchen und anmelden', transfer: 'tp-intkurs' },
    {
      service: 'jc-kooperationsplan',
      authority: 'jobcenter',
      why: 'Kurs in den Kooperationsplan',
      transfer: 'tp-self-service',
    },
    {
      service: 'int-sprachberatung',
      authority: 'integrationsstelle',
      why: 'Einstufung und passender Kurs',
      transfer: 'tp-consent-integration',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
