/** Amina of the third reference journey: recognised, no money since the month changed. All invented. */
export const PLACE = '03354013';

const text = (fact, value) => ({ fact, text: value });
const number = (fact, value) => ({ fact, number: value });
const yes = (fact) => ({ fact, yes: true });
const no = (fact) => ({ fact, yes: false });

export const FACTS = [
  yes('resides_in_district'),
  text('nationality_group', 'third_country'),
  text('nationality_iso3', 'SYR'),
  text('residence_status', 'ae_25_2_refugee'),
  text('bamf_decision', 'refugee'),
  number('age', 36),
  no('reached_pension_age'),
  yes('able_to_work_3h'),
  yes('in_need'),
  number('months_in_germany', 14),
  number('months_registered', 13),
  { fact: 'children_ages', numbers: [7] },
  number('child_age', 7),
  text('employment', 'none'),
  yes('work_permitted_6_months'),
  { fact: 'benefits_current', texts: ['none'] },
  yes('address_registered'),
  text('german_level', 'a1'),
  text('family_abroad', 'none'),
  yes('needs_housing'),
  no('rents_flat'),
  yes('has_residence_obligation'),
  no('wants_to_move'),
];

/** What the guide asks her later. */
export const ANSWER = text('health_insurance', 'asylblg');

export const CONCERNS = [
  { service: 'jc-grundsicherungsgeld' },
  { service: 'fk-kindergeld' },
  { service: 'soz-wbs' },
  { lifeEvent: 'recognised' },
];
