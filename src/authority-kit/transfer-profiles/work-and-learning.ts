import type { TransferTerms } from './transfer-terms.js';

/** Courses, labour market, recognition and school. */
export const WORK_AND_LEARNING_TRANSFERS = {
  /** Integration course: authority to BAMF or course provider. */
  'tp-intkurs': {
    consent: 'none',
    legalBasis: ['§ 88a Abs. 1, 1a AufenthG', '§§ 7, 8 IntV'],
    fields: [
      'name',
      'birth_date',
      'birth_place',
      'address',
      'nationalities',
      'gender',
      'language_level',
      'qualifications',
      'course_obligation',
      'course_attendance',
      'availability',
      'childcare_need',
      'case_reference',
    ],
  },
  /** Integration course: BAMF or course provider to the body that imposed it. */
  'tp-intkurs-back': {
    consent: 'none',
    legalBasis: ['§ 88a Abs. 1, 1a AufenthG', '§ 8 IntV'],
    fields: ['name', 'birth_date', 'course_obligation', 'course_attendance', 'language_level', 'case_reference'],
  },
  /** Vocational language course: authority to BAMF or course provider. */
  'tp-bsk': {
    consent: 'none',
    legalBasis: ['§ 88a Abs. 3 AufenthG', '§§ 6–9 DeuFöV'],
    fields: [
      'name',
      'birth_date',
      'address',
      'nationalities',
      'language_level',
      'course_obligation',
      'course_attendance',
      'case_reference',
    ],
  },
  /** Language advice registers for a course, with consent. */
  'tp-kursanmeldung': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Art. 6 Abs. 1 lit. a DSGVO'],
    fields: ['name', 'birth_date', 'contact', 'preferred_language', 'language_level', 'availability', 'childcare_need'],
  },
  /** Foreigners authority asks the employment agency for its approval. */
  'tp-ba-consent': {
    consent: 'none',
    legalBasis: ['§ 39 AufenthG', '§ 72 Abs. 7 AufenthG', '§§ 34–36 BeschV', '§ 18 AZRG'],
    fields: [
      'name',
      'birth_date',
      'nationalities',
      'gender',
      'residence_status',
      'residence_status_period',
      'employer',
      'job_details',
      'qualifications',
      'recognition_status',
      'case_reference',
      'first_received_at',
      'deadline_running',
    ],
  },
  /** Employment agency answers or asks back. */
  'tp-ba-consent-back': {
    consent: 'none',
    legalBasis: ['§ 39 AufenthG', '§§ 34–36 BeschV'],
    fields: ['name', 'birth_date', 'employer', 'job_details', 'work_permission', 'case_reference', 'deadline_running'],
  },
  /** Fast-track procedure for skilled workers, run by the central office. */
  'tp-81a': {
    consent: 'person_initiated',
    legalBasis: ['§ 81a Abs. 2 Nr. 3, Abs. 3 AufenthG', '§ 14a BQFG', 'Vollmacht des Arbeitgebers/Ausländers'],
    fields: [
      'name',
      'birth_date',
      'nationalities',
      'employer',
      'job_details',
      'qualifications',
      'cv',
      'recognition_status',
      'representative',
      'case_reference',
      'first_received_at',
      'deadline_running',
      'household',
    ],
  },
  /** Recognition: person or accompanying body to the recognition body. */
  'tp-anerkennung': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Antrag der Person', 'Art. 6 Abs. 1 lit. a DSGVO'],
    fields: [
      'name',
      'birth_date',
      'nationalities',
      'address',
      'contact',
      'preferred_language',
      'qualifications',
      'cv',
      'recognition_status',
      'language_level',
      'first_received_at',
      'deadline_running',
    ],
  },
  /** State of recognition to Jobcenter or employment agency. */
  'tp-anerkennung-jc': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Art. 6 Abs. 1 lit. a DSGVO'],
    fields: ['name', 'birth_date', 'recognition_status', 'qualifications', 'deadline_running'],
  },
  /** Enrolment at school. */
  'tp-school': {
    consent: 'explicit_per_recipient',
    legalBasis: ['Eltern legen selbst vor', 'Art. 6 Abs. 1 lit. a DSGVO; NSchG (Landesrecht prüfen)'],
    fields: [
      'name',
      'birth_date',
      'address',
      'contact',
      'preferred_language',
      'needs_interpreter',
      'children_school',
      'language_level',
      'custody',
      'vaccination_proof',
    ],
  },
  /** School to public health office for the school entry examination. */
  'tp-school-health': {
    consent: 'explicit_per_recipient',
    legalBasis: ['§ 56 NSchG (Landesrecht prüfen)', 'Art. 6 Abs. 1 lit. a DSGVO'],
    fields: ['name', 'birth_date', 'address', 'contact', 'preferred_language', 'needs_interpreter'],
  },
} as const satisfies Record<string, TransferTerms>;
