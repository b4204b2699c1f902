import { all, defineService, is, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const abhAufenthaltsgestattung = defineService({
  id: 'abh-aufenthaltsgestattung',
  name: { de: 'Bescheinigung über die Aufenthaltsgestattung (nach Verteilung)', en: 'Permission-to-stay certificate' },
  plain: {
    de: 'Während des Asylverfahrens bekommen Sie diese Bescheinigung. Nach der Verteilung ist die Ausländerbehörde am Wohnort zuständig.',
  },
  legalBasis: ['§ 63 AsylG'],
  condition: all(
    is('resides_in_district', true),
    isOneOf('residence_status', ['ankunftsnachweis', 'gestattung']),
    is('in_reception_centre', false),
  ),
  documents: ['ankunftsnachweis', 'zuweisungsbescheid', 'lichtbild-biometrisch'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person'],
  deadlines: ['asylg-63-bescheinigung-3t', 'asylg-10-anschrift'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    { service: 'soz-asylblg-grundleistungen', authority: 'sozialamt', why: 'Leistungen', transfer: 'tp-abh-asylblg' },
    { service: 'melde-anmeldung', authority: 'meldebehoerde', why: 'Anmeldung', transfer: 'tp-self-service' },
    {
      service: 'avb-asylverfahrensberatung',
      authority: 'asylverfahrensberatung',
      why: 'Beratung vor der Anhörung',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'bamf-integrationskurs',
      authority: 'bamf',
      why: 'Kurszulassung möglich (§ 44 Abs. 4)',
      transfer: 'tp-intkurs',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
