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

export const abhBeschaeftigungserlaubnis = defineService({
  id: 'abh-beschaeftigungserlaubnis',
  name: {
    de: 'Erlaubnis zur Beschäftigung (Gestattung/Duldung)',
    en: 'Work permission for asylum seekers and tolerated persons',
  },
  plain: {
    de: 'Mit Gestattung oder Duldung brauchen Sie eine Erlaubnis, bevor Sie arbeiten. Nach drei Monaten ist das oft möglich.',
  },
  legalBasis: ['§ 61 AsylG', '§ 4a Abs. 4 AufenthG', '§ 32 BeschV'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    any(
      all(isOneOf('residence_status', ['gestattung']), atLeast('months_since_asylum_registration', 3)),
      all(isOneOf('residence_status', ['duldung', 'duldung_60c', 'duldung_60d']), atLeast('months_in_germany', 3)),
    ),
    is('has_job_offer', true),
  ),
  conditionNote:
    'Ausgeschlossen: sichere Herkunftsstaaten (§ 61 Abs. 2 Satz 4), § 60a Abs. 6, beschleunigtes Verfahren Art. 42 Abs. 1 lit. a–f.',
  documents: ['aufenthaltsgestattung', 'arbeitsvertrag', 'erklaerung-beschaeftigung'],
  fee: { cents: 0, note: '§ 47 Abs. 2 AufenthV (Nebenbestimmung zur Beschäftigung)' },
  channels: ['online', 'in_person'],
  deadlines: ['asylg-61-arbeit-3m', 'asylg-61-2-arbeit-3m', 'beschv-36-zustimmungsfiktion', 'asylblg-8a-meldung'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'ba-zustimmung',
      authority: 'agentur-fuer-arbeit',
      why: 'BA-Zustimmung nötig; Ausbildung und nach vier Jahren nicht (§ 32 Abs. 2 BeschV)',
      transfer: 'tp-ba-consent',
    },
    {
      service: 'soz-asylblg-grundleistungen',
      authority: 'sozialamt',
      why: 'Arbeitsaufnahme binnen drei Tagen dem Sozialamt melden',
      transfer: 'tp-abh-asylblg',
    },
    {
      service: 'beratung-arbeitsrecht',
      authority: 'arbeitsmarktberatung',
      why: 'Rechte am Arbeitsplatz',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
