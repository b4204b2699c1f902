import type { Condition } from './condition.js';
import { all, any, atLeast, below, is, isOneOf } from './words.js';

/** Nationals of neither Germany nor an EU, EEA state or Switzerland; stateless persons included. */
export const THIRD_COUNTRY_NATIONAL: Condition = isOneOf('nationality_group', ['third_country', 'stateless']);

/** Any gainful activity, training included. */
export const IN_WORK: Condition = isOneOf('employment', [
  'marginal',
  'part_time',
  'full_time',
  'self_employed',
  'in_training',
]);

/** Permit under § 23 Abs. 1 AufenthG given because of war in the home country. */
export const WAR_PERMIT: Condition = all(isOneOf('residence_status', ['ae_23_1']), is('title_because_of_war', true));

/** Provisional certificate (Fiktionsbescheinigung) for protection under § 24 AufenthG. */
export const PROVISIONAL_PROTECTION_24: Condition = all(
  isOneOf('residence_status', ['fiktion_81_3_s1', 'fiktion_81_4']),
  is('fiction_for_section_24', true),
);

/** § 1 AsylbLG: whoever belongs here falls under the AsylbLG and not under SGB II. */
export const ASYLBLG_CIRCLE: Condition = any(
  isOneOf('residence_status', [
    'ankunftsnachweis',
    'gestattung',
    'folgeantrag',
    'duldung',
    'duldung_60b',
    'duldung_60c',
    'duldung_60d',
    'ausreisepflichtig',
    'schutzgesuch_24',
    'ae_25_4_s1',
  ]),
  all(isOneOf('residence_status', ['ae_25_5']), below('months_since_suspension_decision', 18)),
  WAR_PERMIT,
);

const IN_WORK_OR_LEAVE: Condition = any(IN_WORK, is('on_parental_leave_or_sgb3', true));

/** § 62 Abs. 2 EStG, § 1 Abs. 7 BEEG, § 1 Abs. 2a UhVorschG: third-country nationals whose title opens family benefits. */
export const FAMILY_BENEFIT_TITLE: Condition = all(
  THIRD_COUNTRY_NATIONAL,
  any(
    isOneOf('residence_status', ['ne', 'daueraufenthalt_eu', 'duldung_60d']),
    all(
      isOneOf('residence_status', [
        'ae_16a',
        'ae_16f',
        'ae_16g',
        'ae_17',
        'ae_18a',
        'ae_18b',
        'ae_18d',
        'ae_18g',
        'ae_19',
        'ae_19b',
        'ae_19c',
        'ae_19d',
        'ae_21',
        'ae_22',
        'ae_23_2',
        'ae_23_4',
        'ae_24',
        'ae_25_1',
        'ae_25_2_refugee',
        'ae_25_2_subsidiary',
        'ae_25a',
        'ae_25b',
        'ae_104c',
        'ae_28',
        'ae_30',
        'ae_31',
        'ae_32',
        'ae_33',
        'ae_34',
        'ae_36',
        'ae_36a',
        'ae_37',
        'ae_38',
        'ae_38a',
      ]),
      is('work_permitted_6_months', true),
    ),
    all(
      isOneOf('residence_status', ['ae_16b', 'ae_16d', 'ae_20', 'ae_20a']),
      is('work_permitted_6_months', true),
      IN_WORK_OR_LEAVE,
    ),
    all(
      any(
        isOneOf('residence_status', [
          'ae_23a',
          'ae_25_3',
          'ae_25_4_s1',
          'ae_25_4_s2',
          'ae_25_4a',
          'ae_25_4b',
          'ae_25_5',
        ]),
        WAR_PERMIT,
      ),
      any(IN_WORK, is('on_parental_leave_or_sgb3', true), atLeast('months_in_germany', 15), below('age', 18)),
    ),
    all(
      isOneOf('residence_status', ['ae_23_1']),
      is('title_because_of_war', false),
      is('work_permitted_6_months', true),
    ),
  ),
);
