import {
  all,
  any,
  below,
  defineService,
  FAMILY_BENEFIT_TITLE,
  is,
  isOneOf,
  OBJECTION_SGG,
} from '../../../authority-kit/index.js';

export const jaElterngeld = defineService({
  id: 'ja-elterngeld',
  name: { de: 'Elterngeld', en: 'Parental allowance' },
  plain: { de: 'Nach der Geburt gibt es Elterngeld. Rückwirkend höchstens drei Lebensmonate.' },
  legalBasis: ['§§ 1, 4, 7 BEEG'],
  condition: all(
    is('resides_in_district', true),
    below('child_age', 2),
    any(
      is('nationality_group', 'german'),
      isOneOf('residence_status', ['eu_aufenthaltskarte']),
      is('nationality_group', 'eu_eea_ch'),
      FAMILY_BENEFIT_TITLE,
    ),
  ),
  conditionNote:
    'Drittstaat: § 1 Abs. 7 BEEG (Aufbau wie § 62 Abs. 2 EStG). Einkommensgrenze 175.000 EUR (§ 1 Abs. 8).',
  documents: ['geburtsurkunde', 'einkommensnachweis', 'aufenthaltstitel', 'krankenversicherung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'post'],
  deadlines: ['beeg-7-rueckwirkung'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'fk-kindergeld', authority: 'familienkasse', why: 'gleich mitbeantragen', transfer: 'tp-familienkasse' },
    { service: 'jc-grundsicherungsgeld', authority: 'jobcenter', why: 'Anrechnung beachten', transfer: 'tp-sgb-coop' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
