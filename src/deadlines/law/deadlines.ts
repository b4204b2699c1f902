import { type Deadline } from './deadline.js';
import { ADMINISTRATIVE_COURT_DEADLINES } from './deadlines/administrative-court.js';
import { ASYLUM_COURT_DEADLINES } from './deadlines/asylum-court.js';
import { ASYLUM_PROCEDURE_DEADLINES } from './deadlines/asylum-procedure.js';
import { ASYLUM_SEEKERS_BENEFITS_DEADLINES } from './deadlines/asylum-seekers-benefits.js';
import { ASYLUM_STAY_DEADLINES } from './deadlines/asylum-stay.js';
import { BASIC_INCOME_DEADLINES } from './deadlines/basic-income.js';
import { DATA_PROTECTION_DEADLINES } from './deadlines/data-protection.js';
import { EDUCATION_DEADLINES } from './deadlines/education.js';
import { EMPLOYMENT_AGENCY_DEADLINES } from './deadlines/employment-agency.js';
import { FAMILY_DEADLINES } from './deadlines/family.js';
import { FAMILY_BENEFITS_DEADLINES } from './deadlines/family-benefits.js';
import { FORWARDING_DEADLINES } from './deadlines/forwarding.js';
import { HEALTH_DEADLINES } from './deadlines/health.js';
import { INTEGRATION_COURSES_DEADLINES } from './deadlines/integration-courses.js';
import { RECOGNITION_DEADLINES } from './deadlines/recognition.js';
import { REGISTRATION_DEADLINES } from './deadlines/registration.js';
import { REINSTATEMENT_DEADLINES } from './deadlines/reinstatement.js';
import { RESIDENCE_DUTIES_DEADLINES } from './deadlines/residence-duties.js';
import { RESIDENCE_PLACE_AND_DEPARTURE_DEADLINES } from './deadlines/residence-place-and-departure.js';
import { RESIDENCE_TITLES_DEADLINES } from './deadlines/residence-titles.js';
import { SKILLED_WORKERS_DEADLINES } from './deadlines/skilled-workers.js';
import { SOCIAL_ASSISTANCE_DEADLINES } from './deadlines/social-assistance.js';
import { SOCIAL_COURT_DEADLINES } from './deadlines/social-court.js';
import { SOCIAL_PROCEDURE_DEADLINES } from './deadlines/social-procedure.js';
import { UKRAINE_DEADLINES } from './deadlines/ukraine.js';

/** Every deadline of the declared law. */
export const DEADLINES: readonly Deadline[] = [
  ...ADMINISTRATIVE_COURT_DEADLINES,
  ...SOCIAL_COURT_DEADLINES,
  ...REINSTATEMENT_DEADLINES,
  ...ASYLUM_COURT_DEADLINES,
  ...ASYLUM_PROCEDURE_DEADLINES,
  ...ASYLUM_STAY_DEADLINES,
  ...RESIDENCE_TITLES_DEADLINES,
  ...RESIDENCE_DUTIES_DEADLINES,
  ...RESIDENCE_PLACE_AND_DEPARTURE_DEADLINES,
  ...UKRAINE_DEADLINES,
  ...SKILLED_WORKERS_DEADLINES,
  ...RECOGNITION_DEADLINES,
  ...INTEGRATION_COURSES_DEADLINES,
  ...FORWARDING_DEADLINES,
  ...SOCIAL_PROCEDURE_DEADLINES,
  ...BASIC_INCOME_DEADLINES,
  ...EMPLOYMENT_AGENCY_DEADLINES,
  ...ASYLUM_SEEKERS_BENEFITS_DEADLINES,
  ...SOCIAL_ASSISTANCE_DEADLINES,
  ...FAMILY_DEADLINES,
  ...FAMILY_BENEFITS_DEADLINES,
  ...EDUCATION_DEADLINES,
  ...HEALTH_DEADLINES,
  ...REGISTRATION_DEADLINES,
  ...DATA_PROTECTION_DEADLINES,
];

const BY_ID = new Map(DEADLINES.map((deadline) => [deadline.id, deadline]));

/** The deadline of that id, or `undefined` where there is none. */
export function deadlineById(id: string): Deadline | undefined {
  return BY_ID.get(id);
}
