import type { TransferTerms } from './transfer-terms.js';

/** Between bodies of immigration, reception, registration and civil status. */
export const STAY_TRANSFERS = {
  /** Foreigners authority to the AsylbLG office. */
  'tp-abh-asylblg': {
    consent: 'none',
    legalBasis: [
      '§ 90 Abs. 3 AufenthG',
      '§ 8 Abs. 2a AsylG',
      '§ 11 Abs. 3 Satz 3, 4 AsylbLG',
      'AZR-Nummer: § 10 Abs. 4 Satz 2 Nr. 3 AZRG',
    ],
    fields: [
      'name',
      'birth_date',
      'birth_place',
      'nationalities',
      'gender',
      'marital_status',
      'address',
      'residence_status',
      'residence_status_period',
      'work_permission',
      'sponsor_declaration',
      'residence_obligation',
      'azr_number',
      'case_reference',
    ],
  },
  /** Declaration of commitment: foreigners authority to the body entitled to reimbursement. */
  'tp-68': {
    consent: 'none',
    legalBasis: ['§ 68 Abs. 4 AufenthG', '§ 18b Abs. 2 AZRG'],
    fields: ['name', 'birth_date', 'sponsor_declaration', 'case_reference'],
  },
  /** Request for approval between foreigners authorities before a move. */
  'tp-12a': {
    consent: 'none',
    legalBasis: ['§ 72 Abs. 3a AufenthG', '§ 86 AufenthG', '§ 76a AufenthV (XAusländer)'],
    fields: [
      'name',
      'birth_date',
      'nationalities',
      'address',
      'household',
      'residence_status',
      'residence_obligation',
      'job_details',
      'azr_number',
      'case_reference',
      'first_received_at',
      'deadline_running',
    ],
  },
  /** State reception authority to the foreigners authority on allocation. */
  'tp-lab-abh': {
    consent: 'none',
    legalBasis: ['§§ 8, 50 AsylG', '§ 24 Abs. 3, 4 AufenthG', '§ 10 Abs. 4 Satz 2 Nr. 3 AZRG'],
    fields: [
      'name',
      'birth_date',
      'nationalities',
      'gender',
      'household',
      'address',
      'residence_status',
      'azr_number',
      'preferred_language',
      'case_reference',
    ],
  },
  /** State reception authority to accommodation on allocation. */
  'tp-lab-accommodation': {
    consent: 'none',
    legalBasis: ['§§ 8, 50 AsylG', '§ 24 Abs. 3, 4 AufenthG', '§ 62 Abs. 2 AsylG', '§ 10 Abs. 4 Satz 2 Nr. 3 AZRG'],
    fields: [
      'name',
      'birth_date',
      'nationalities',
      'gender',
      'household',
      'address',
      'residence_status',
      'azr_number',
      'preferred_language',
      'needs_interpreter',
      'medical_clearance',
      'special_needs',
      'case_reference',
    ],
  },
  /** Public health office to accommodation. */
  'tp-health-accommodation': {
    consent: 'none',
    legalBasis: ['§ 62 Abs. 2 AsylG', '§ 36 IfSG'],
    fields: ['name', 'birth_date', 'medical_clearance', 'case_reference'],
  },
  /** Residents registry to the foreigners authority. */
  'tp-melde-abh': {
    consent: 'none',
    legalBasis: ['§ 71, § 72 AufenthV', '§ 34 BMG'],
    fields: [
      'name',
      'former_names',
      'birth_date',
      'birth_place',
      'nationalities',
      'gender',
      'marital_status',
      'address',
    ],
  },
  /** Civil registry to residents registry and youth office. */
  'tp-standesamt': {
    consent: 'none',
    legalBasis: ['§ 17 Abs. 4 BMG', '§ 52a Abs. 4 SGB VIII'],
    fields: ['name', 'birth_date', 'birth_place', 'household'],
  },
  /** Youth office (recording officer) to the civil registry. */
  'tp-youth-registry': {
    consent: 'none',
    legalBasis: ['§ 1597 Abs. 2 BGB', '§ 59 SGB VIII', '§ 44 Abs. 3 PStG'],
    fields: ['name', 'birth_date', 'birth_place', 'nationalities', 'custody', 'application_document', 'case_reference'],
  },
} as const satisfies Record<string, TransferTerms>;
