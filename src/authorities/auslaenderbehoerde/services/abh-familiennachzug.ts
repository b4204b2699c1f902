import { all, any, COURT_ACTION_VG, defineService, is, isOneOf } from '../../../authority-kit/index.js';

export const abhFamiliennachzug = defineService({
  id: 'abh-familiennachzug',
  name: { de: 'Aufenthaltserlaubnis zum Familiennachzug', en: 'Residence permit for family reunification' },
  plain: {
    de: 'Ehepartner und Kinder können unter bestimmten Bedingungen nachkommen. Anerkannte Flüchtlinge sollten innerhalb von drei Monaten einen Antrag stellen.',
  },
  legalBasis: ['§§ 27–36 AufenthG'],
  condition: all(
    is('resides_in_district', true),
    any(isOneOf('family_abroad', ['spouse', 'child', 'parent_of_minor']), isOneOf('residence_status', ['visum_d'])),
  ),
  documents: [
    'reisepass',
    'visum',
    'heiratsurkunde',
    'geburtsurkunde',
    'sorgerechtsnachweis',
    'mietvertrag',
    'einkommensnachweis',
    'krankenversicherung',
    'sprachzertifikat',
    'beglaubigte-uebersetzung',
  ],
  fee: { cents: 10000, note: '§ 45 AufenthV; Visum 75 EUR (§ 46); Minderjährige die Hälfte' },
  channels: ['online', 'in_person'],
  deadlines: ['aufenthg-29-2-familiennachzug', 'aufenthg-81-2-kind', 'aufenthg-44-2-anspruch'],
  remedy: COURT_ACTION_VG,
  nextHandOffs: [
    {
      service: 'abh-visumzustimmung',
      authority: 'auslaenderbehoerde',
      why: 'Auslandsvertretung beteiligt die ABH',
      transfer: 'tp-self-service',
    },
    {
      service: 'mbe-beratung',
      authority: 'migrationsberatung',
      why: 'Hilfe bei fristwahrender Anzeige und Unterlagen',
      transfer: 'tp-consent-counselling',
    },
    {
      service: 'schule-aufnahme',
      authority: 'schule',
      why: 'schulpflichtige Kinder anmelden',
      transfer: 'tp-self-service',
    },
    {
      service: 'abh-integrationskurs',
      authority: 'auslaenderbehoerde',
      why: 'Kursanspruch/-pflicht bei Erteilung',
      transfer: 'tp-self-service',
    },
    {
      service: 'fk-kindergeld',
      authority: 'familienkasse',
      why: 'Kindergeld nach Einreise',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
