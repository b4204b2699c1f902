import { all, any, defineService, is, isOneOf, NO_REMEDY, RESIDENCE_PERMITS } from '../../../authority-kit/index.js';

export const abhFiktionsbescheinigung = defineService({
  id: 'abh-fiktionsbescheinigung',
  name: { de: 'Fiktionsbescheinigung', en: 'Certificate on the effect of the application' },
  plain: {
    de: 'Diese Bescheinigung beweist, dass Sie rechtmäßig hier sind, solange über Ihren Antrag entschieden wird.',
  },
  legalBasis: ['§ 81 Abs. 5 AufenthG'],
  condition: all(
    is('resides_in_district', true),
    any(
      isOneOf('residence_status', ['fiktion_81_3_s1', 'fiktion_81_4']),
      isOneOf('residence_status', RESIDENCE_PERMITS),
    ),
  ),
  documents: ['aufenthaltstitel', 'reisepass'],
  fee: {
    cents: 1300,
    note: '§ 47 Abs. 1 Nr. 8; befreit u. a. Schutzberechtigte (§ 52 Abs. 3) und Leistungsbeziehende (§ 53)',
  },
  channels: ['online', 'in_person'],
  deadlines: ['aufenthg-81-4-verlaengerung'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'Leistungen laufen weiter',
      transfer: 'tp-self-service',
    },
    {
      service: 'ba-zustimmung',
      authority: 'agentur-fuer-arbeit',
      why: 'Arbeit: § 81 Abs. 5a beachten',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
