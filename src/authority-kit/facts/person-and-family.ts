import type { FactDefinition } from './fact-definition.js';

/** The person, the family, health, home and company. */
export const PERSON_AND_FAMILY_FACTS = {
  /** Completed years on the day asked about, from the date of birth. */
  age: { type: 'int', values: null, art9: false, label: { de: 'Alter in vollendeten Jahren' } },
  is_unaccompanied_minor: {
    type: 'bool',
    values: null,
    art9: false,
    label: { de: 'Ohne Personensorgeberechtigte eingereist' },
  },
  children_ages: { type: 'int_list', values: null, art9: false, label: { de: 'Alter der Kinder im Haushalt' } },
  child_age: { type: 'int', values: null, art9: false, label: { de: 'Alter des Kindes, um das es geht' } },
  single_parent: { type: 'bool', values: null, art9: false, label: { de: 'Alleinerziehend' } },
  maintenance_paid: { type: 'bool', values: null, art9: false, label: { de: 'Unterhalt wird regelmäßig gezahlt' } },
  parent_worked_3_of_6_years: {
    type: 'bool',
    values: null,
    art9: false,
    label: {
      de: 'Ein Elternteil hat in den letzten sechs Jahren drei Jahre hier rechtmäßig gearbeitet (§ 8 Abs. 3 Nr. 2 BAföG)',
    },
  },
  family_abroad: {
    type: 'enum',
    values: ['none', 'spouse', 'child', 'parent_of_minor'],
    art9: false,
    label: { de: 'Angehörige im Ausland' },
  },
  is_pregnant: { type: 'bool', values: null, art9: true, label: { de: 'Schwangerschaft' } },
  health_need: { type: 'bool', values: null, art9: true, label: { de: 'Medizinischer Bedarf (nur Ja/Nein)' } },
  disability_alleged: { type: 'bool', values: null, art9: true, label: { de: 'Behinderung geltend gemacht' } },
  victim_of_violence: {
    type: 'bool',
    values: null,
    art9: true,
    label: { de: 'Opfer einer Gewalttat/schutzbedürftig' },
  },
  health_insurance: {
    type: 'enum',
    values: ['gkv', 'pkv', 'asylblg', 'none', 'unknown'],
    art9: false,
    label: { de: 'Absicherung im Krankheitsfall' },
  },
  rents_flat: { type: 'bool', values: null, art9: false, label: { de: 'Mietet Wohnraum' } },
  needs_housing: { type: 'bool', values: null, art9: false, label: { de: 'Wohnungssuche/wohnungslos' } },
  wants_to_volunteer: { type: 'bool', values: null, art9: false, label: { de: 'Möchte sich ehrenamtlich engagieren' } },
  wants_support_person: { type: 'bool', values: null, art9: false, label: { de: 'Wünscht ehrenamtliche Begleitung' } },
} as const satisfies Record<string, FactDefinition>;
