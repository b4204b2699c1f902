import { all, atLeast, defineService, is, OBJECTION_SGG } from '../../../authority-kit/index.js';
import { SGB2_CIRCLE } from '../sgb2-circle.rules.js';

export const jcGrundsicherungsgeld = defineService({
  id: 'jc-grundsicherungsgeld',
  name: { de: 'Grundsicherungsgeld (bisher Bürgergeld)', en: 'Basic income support for jobseekers' },
  plain: {
    de: 'Das Jobcenter zahlt Lebensunterhalt und Miete, wenn das Geld nicht reicht und Sie arbeiten können. Der Antrag wirkt auf den Monatsersten zurück.',
  },
  legalBasis: ['§§ 7, 19–22, 37, 41 SGB II'],
  condition: all(
    is('resides_in_district', true),
    atLeast('age', 15),
    is('reached_pension_age', false),
    is('able_to_work_3h', true),
    is('in_need', true),
    SGB2_CIRCLE,
  ),
  conditionNote:
    'Ausschlüsse § 7 Abs. 1 Satz 2: EU-Bürger ohne Arbeit drei Monate; Aufenthalt allein zur Arbeitsuche; AsylbLG-Berechtigte. § 24 mit Fiktionsbescheinigung: § 74 SGB II.',
  documents: [
    'aufenthaltstitel',
    'fiktionsbescheinigung',
    'meldebestaetigung',
    'kontoauszuege',
    'einkommensnachweis',
    'mietkosten',
    'bankverbindung',
    'krankenversicherung',
  ],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'in_person', 'post'],
  deadlines: [
    'sgb2-37-antrag',
    'sgb2-41-bewilligungszeitraum',
    'sgb1-42-vorschuss',
    'sgb1-66-mitwirkung',
    'sgg-84-widerspruch',
    'sgg-88-1-untaetigkeit',
    'sgb2-7-eu-3m',
    'sgb2-56-au',
    'sgb2-41a-5-jahr',
  ],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    {
      service: 'jc-kooperationsplan',
      authority: 'jobcenter',
      why: 'erstes Gespräch persönlich im Jobcenter (§ 15 Abs. 4)',
      transfer: 'tp-sgb-coop',
    },
    { service: 'jc-but', authority: 'jobcenter', why: 'Bildung und Teilhabe der Kinder', transfer: 'tp-self-service' },
    { service: 'kk-mitgliedschaft', authority: 'krankenkasse', why: 'Krankenversicherung', transfer: 'tp-kk' },
    { service: 'bamf-integrationskurs', authority: 'bamf', why: 'Sprachkurs', transfer: 'tp-intkurs' },
    {
      service: 'fk-kindergeld',
      authority: 'familienkasse',
      why: 'vorrangig Kindergeld (§ 12a SGB II)',
      transfer: 'tp-familienkasse',
    },
    {
      service: 'ja-unterhaltsvorschuss',
      authority: 'jugendamt',
      why: 'vorrangig Unterhaltsvorschuss',
      transfer: 'tp-sgb-coop',
    },
    {
      service: 'soz-wohngeld',
      authority: 'sozialamt',
      why: 'Alternative bei geringem Bedarf',
      transfer: 'tp-sgb-forward',
    },
    {
      service: 'an-beratung',
      authority: 'anerkennungsstelle',
      why: 'Abschluss anerkennen',
      transfer: 'tp-anerkennung',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
