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
  OBJECTION_AO,
} from '../../../authority-kit/index.js';

export const fkKindergeld = defineService({
  id: 'fk-kindergeld',
  name: { de: 'Kindergeld', en: 'Child benefit' },
  plain: { de: 'Kindergeld gibt es für Kinder bis 18 (länger in Ausbildung). Nachzahlung höchstens sechs Monate.' },
  legalBasis: ['§§ 62–70 EStG'],
  condition: all(
    is('resides_in_district', true),
    hasAny('children_ages'),
    any(
      is('nationality_group', 'german'),
      isOneOf('residence_status', ['eu_aufenthaltskarte']),
      all(is('nationality_group', 'eu_eea_ch'), any(atLeast('months_in_germany', 3), IN_WORK)),
      FAMILY_BENEFIT_TITLE,
    ),
  ),
  conditionNote:
    'Baum bildet § 62 Abs. 1a, 2 EStG ab. § 24 zählt wie ein normaler Titel mit Arbeitserlaubnis; § 23 Abs. 1 (Krieg), § 23a, § 25 Abs. 3–5 nur mit Arbeit/Elternzeit/SGB-III-Geld oder nach 15 Monaten; § 60d-Duldung genügt. Nicht modelliert: Au-pair/Saison (§ 19c), § 20a Abs. 5 Satz 1 (immer ausgeschlossen), Sozialabkommen.',
  documents: ['geburtsurkunde', 'aufenthaltstitel', 'steuer-id', 'bankverbindung'],
  fee: { cents: 0, note: 'gebührenfrei' },
  channels: ['online', 'post'],
  deadlines: ['estg-70-kindergeld', 'estg-62-eu-3m', 'ao-355-einspruch'],
  remedy: OBJECTION_AO,
  nextHandOffs: [
    {
      service: 'jc-grundsicherungsgeld',
      authority: 'jobcenter',
      why: 'wird als Einkommen angerechnet',
      transfer: 'tp-self-service',
    },
    {
      service: 'fk-kinderzuschlag',
      authority: 'familienkasse',
      why: 'zusätzlich möglich',
      transfer: 'tp-self-service',
    },
  ],
  certainty: 'verified',
  sources: ['gii-2026-08-19'],
});
