import {
  all,
  any,
  atLeast,
  defineService,
  FAMILY_BENEFIT_TITLE,
  hasAny,
  IN_WORK,
  is,
  isOneOf,
  OBJECTION_SGG,
} from '../../../authority-kit/index.js';

export const fkKinderzuschlag = defineService({
  id: 'fk-kinderzuschlag',
  name: { de: 'Kinderzuschlag', en: 'Child supplement' },
  plain: { de: 'Für arbeitende Eltern mit wenig Einkommen – verhindert oft das Jobcenter.' },
  legalBasis: ['§ 6a BKGG'],
  condition: all(
    is('resides_in_district', true),
    hasAny('children_ages'),
    IN_WORK,
    any(
      is('nationality_group', 'german'),
      isOneOf('residence_status', ['eu_aufenthaltskarte']),
      all(is('nationality_group', 'eu_eea_ch'), any(atLeast('months_in_germany', 3), IN_WORK)),
      FAMILY_BENEFIT_TITLE,
    ),
  ),
  conditionNote:
    'Kindergeldanspruch nötig; Mindesteinkommen 900 EUR (Alleinerziehende 600 EUR) brutto; keine Hilfebedürftigkeit (Ausnahme § 6a Abs. 1a: bis 100 EUR Lücke).',
  documents: ['einkommensnachweis', 'mietkosten'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online'],
  deadlines: ['bkgg-6a-kiz'],
  remedy: OBJECTION_SGG,
  nextHandOffs: [
    { service: 'soz-wohngeld', authority: 'sozialamt', why: 'Wohngeld mitbeantragen', transfer: 'tp-self-service' },
    { service: 'soz-but-wohngeld', authority: 'sozialamt', why: 'Bildung und Teilhabe', transfer: 'tp-self-service' },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
