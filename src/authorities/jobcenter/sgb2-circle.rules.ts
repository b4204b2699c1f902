import {
  all,
  any,
  ASYLBLG_CIRCLE,
  atLeast,
  IN_WORK,
  is,
  isOneOf,
  not,
  PROVISIONAL_PROTECTION_24,
  type Condition,
} from '../../authority-kit/index.js';

/**
 * Rights of residence that can lead to SGB II; five years after the first registration any stay counts except an
 * enforceable duty to leave (§ 7 Abs. 1 Satz 4, 5 SGB II).
 */
const RIGHT_OF_RESIDENCE: Condition = any(
  is('nationality_group', 'german'),
  isOneOf('residence_status', ['ne', 'daueraufenthalt_eu', 'eu_aufenthaltskarte', 'fiktion_81_3_s1', 'fiktion_81_4']),
  all(isOneOf('residence_status', ['eu_freizuegig']), is('stay_only_for_job_search', false)),
  isOneOf('residence_status', [
    'ae_16a',
    'ae_16b',
    'ae_16d',
    'ae_16e',
    'ae_16f',
    'ae_16g',
    'ae_18a',
    'ae_18b',
    'ae_18d',
    'ae_18g',
    'ae_19',
    'ae_19b',
    'ae_19c',
    'ae_19d',
    'ae_19e',
    'ae_21',
    'ae_22',
    'ae_23_1',
    'ae_23_2',
    'ae_23_4',
    'ae_23a',
    'ae_24',
    'ae_25_1',
    'ae_25_2_refugee',
    'ae_25_2_subsidiary',
    'ae_25_3',
    'ae_25_4_s1',
    'ae_25_4_s2',
    'ae_25_4a',
    'ae_25_4b',
    'ae_25_5',
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
  all(atLeast('months_registered', 60), not(isOneOf('residence_status', ['ausreisepflichtig']))),
);

/**
 * § 7 Abs. 1 Satz 2 SGB II: nothing in the first three months, except for persons in work, with a humanitarian permit, or
 * with a provisional certificate for § 24 AufenthG (§ 74 SGB II).
 */
const PAST_THE_FIRST_THREE_MONTHS: Condition = any(
  is('nationality_group', 'german'),
  atLeast('months_in_germany', 3),
  IN_WORK,
  isOneOf('residence_status', [
    'ae_22',
    'ae_23_1',
    'ae_23_2',
    'ae_23_4',
    'ae_23a',
    'ae_24',
    'ae_25_1',
    'ae_25_2_refugee',
    'ae_25_2_subsidiary',
    'ae_25_3',
    'ae_25_4_s1',
    'ae_25_4_s2',
    'ae_25_4a',
    'ae_25_4b',
    'ae_25_5',
    'ae_25a',
    'ae_25b',
    'ae_104c',
  ]),
  PROVISIONAL_PROTECTION_24,
);

/** § 7 Abs. 1 SGB II as far as nationality and stay decide; persons under the AsylbLG are excluded (Satz 2). */
export const SGB2_CIRCLE: Condition = all(RIGHT_OF_RESIDENCE, PAST_THE_FIRST_THREE_MONTHS, not(ASYLBLG_CIRCLE));
