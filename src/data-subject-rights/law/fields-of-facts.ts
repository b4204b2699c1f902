import { type DataFieldId, type FactId } from '../../authority-kit/index.js';

/** The field of a hand-off that says what a fact says; whoever received the field has to learn when the fact was wrong. */
export const FIELDS_OF_FACTS: Partial<Readonly<Record<FactId, DataFieldId>>> = {
  birth_date: 'birth_date',
  nationality_group: 'nationalities',
  nationality_iso3: 'nationalities',
  residence_status: 'residence_status',
  title_issued_on: 'residence_status_period',
  title_valid_until: 'residence_status_period',
  bamf_decision: 'bamf_decision_type',
  has_residence_obligation: 'residence_obligation',
  entry_date: 'entry_date',
  employment: 'job_details',
  weekly_hours: 'job_details',
  benefits_current: 'benefits_received',
  german_level: 'language_level',
  obliged_to_course: 'course_obligation',
  recognition_result: 'recognition_status',
  health_insurance: 'insurance_status',
  health_need: 'health_data',
  disability_alleged: 'disability',
  victim_of_violence: 'victim_status',
};
