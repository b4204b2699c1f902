import {
  all,
  COURT_ACTION_VG,
  defineService,
  is,
  isOneOf,
  THIRD_COUNTRY_NATIONAL,
} from '../../../authority-kit/index.js';

export const abhDuldung = defineService({
  id: 'abh-duldung',
  name: { de: 'Bescheinigung über die Aussetzung der Abschiebung (Duldung)', en: 'Toleration certificate' },
  plain: {
    de: 'Die Duldung bescheinigt, dass Ihre Abschiebung vorübergehend ausgesetzt ist. Sie ist kein Aufenthaltstitel.',
  },
  legalBasis: ['§ 60a AufenthG'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    is('resides_in_district', true),
    isOneOf('residence_status', ['duldung', 'ausreisepflichtig']),
  ),
  documents: ['duldung', 'identitaetsnachweise', 'negativbescheinigung-pass', 'lichtbild-biometrisch'],
  fee: { cents: 5800, note: 'Klebeetikett 58, mit Trägervordruck 62; Erneuerung 33/37; Befreiung § 53' },
  channels: ['in_person'],
  deadlines: [],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'soz-asylblg-grundleistungen',
      authority: 'sozialamt',
      why: 'Leistungen zum Leben',
      transfer: 'tp-abh-asylblg',
    },
    {
      service: 'abh-beschaeftigungserlaubnis',
      authority: 'auslaenderbehoerde',
      why: 'Arbeitserlaubnis beantragen',
      transfer: 'tp-self-service',
    },
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'Perspektiven §§ 25a, 25b, 60c, 60d, 16g',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
