import type { FactDefinition } from './fact-definition.js';

/** Days from which something runs out. No condition asks for them; whoever knows them notes them. */
export const WATCHED_DAY_FACTS = {
  birth_date: { type: 'date', values: null, art9: false, label: { de: 'Geburtsdatum' } },
  title_issued_on: {
    type: 'date',
    values: null,
    art9: false,
    label: { de: 'Titel oder Fiktionsbescheinigung ausgestellt am' },
  },
  title_valid_until: { type: 'date', values: null, art9: false, label: { de: 'Titel gültig bis' } },
  course_admission_issued_on: {
    type: 'date',
    values: null,
    art9: false,
    label: { de: 'Zulassung zum Integrationskurs ausgestellt am' },
  },
  basic_income_approved_from: {
    type: 'date',
    values: null,
    art9: false,
    label: { de: 'Grundsicherungsgeld bewilligt ab' },
  },
  basic_income_approved_months: {
    type: 'int',
    values: null,
    art9: false,
    label: { de: 'Grundsicherungsgeld bewilligt für wie viele Monate' },
  },
  child_supplement_approved_from: {
    type: 'date',
    values: null,
    art9: false,
    label: { de: 'Kinderzuschlag bewilligt ab' },
  },
} as const satisfies Record<string, FactDefinition>;
