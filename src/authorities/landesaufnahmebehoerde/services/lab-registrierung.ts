import { all, defineService, isOneOf, NO_REMEDY, not, THIRD_COUNTRY_NATIONAL } from '../../../authority-kit/index.js';

export const labRegistrierung = defineService({
  id: 'lab-registrierung',
  name: { de: 'Registrierung des Asylantrags und Ankunftsnachweis', en: 'Registration and proof of arrival' },
  plain: {
    de: 'Wer Asyl beantragen will, meldet sich bei einer Aufnahmeeinrichtung und bekommt einen Ankunftsnachweis.',
  },
  legalBasis: ['§§ 13a, 22, 63a AsylG', 'Art. 27 VO (EU) 2024/1348'],
  condition: all(
    THIRD_COUNTRY_NATIONAL,
    not(isOneOf('residence_status', ['gestattung', 'ae_25_1', 'ae_25_2_refugee', 'ae_25_2_subsidiary'])),
  ),
  documents: ['reisepass', 'identitaetsnachweise'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['apr-27-registrierung', 'apr-28-einreichung', 'asylg-20-weiterleitung-5t'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'bamf-asylantrag',
      authority: 'bamf',
      why: 'Antrag beim BAMF einreichen (21 Tage)',
      transfer: 'tp-self-service',
    },
    {
      service: 'lab-unterbringung',
      authority: 'landesaufnahmebehoerde',
      why: 'Unterkunft in der Einrichtung',
      transfer: 'tp-self-service',
    },
    {
      service: 'ga-erstuntersuchung',
      authority: 'gesundheitsamt',
      why: 'Gesundheitsuntersuchung',
      transfer: 'tp-self-service',
    },
    {
      service: 'avb-asylverfahrensberatung',
      authority: 'asylverfahrensberatung',
      why: 'unabhängige Beratung',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
