import { all, defineService, isOneOf, NO_REMEDY } from '../../../authority-kit/index.js';

export const abhFamiliennachzug36a = defineService({
  id: 'abh-familiennachzug-36a',
  name: {
    de: 'Familiennachzug zu subsidiär Schutzberechtigten',
    en: 'Family reunification to subsidiary protection holders',
  },
  plain: {
    de: 'Der Nachzug zu subsidiär Geschützten ist bis 23. Juli 2027 ausgesetzt. Ausnahmen (§ 22) und Beratung sind möglich.',
  },
  legalBasis: ['§ 36a AufenthG', '§ 104 Abs. 14 AufenthG'],
  condition: all(
    isOneOf('residence_status', ['ae_25_2_subsidiary']),
    isOneOf('family_abroad', ['spouse', 'child', 'parent_of_minor']),
  ),
  documents: ['reisepass', 'heiratsurkunde', 'geburtsurkunde'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['in_person', 'phone'],
  deadlines: ['aufenthg-104-14-aussetzung'],
  remedy: NO_REMEDY,
  nextHandOffs: [
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'Härtefall § 22 prüfen lassen',
      transfer: 'tp-consent-counselling',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
  note: 'Kein Antrag möglich; nur Beratung und Wiedervorlage zum 24.07.2027.',
});
