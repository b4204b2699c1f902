import { WITHOUT_TRANSFER } from './rows/without-transfer.js';
import { COUNSELLING_ROWS } from './rows/counselling.js';
import { VOLUNTEER_AND_INTERPRETER_ROWS } from './rows/volunteers-and-interpreters.js';
import { SHELTER_ROWS } from './rows/shelters.js';
import { FORWARDING_ROWS } from './rows/forwarding.js';
import { SOCIAL_BENEFIT_ROWS } from './rows/social-benefits.js';
import { FOREIGNERS_AUTHORITY_ROWS } from './rows/foreigners-authority.js';
import { DUTIES_OUTSIDE_THE_ROUTER } from './rows/duties-outside-the-router.js';
import { ASYLUM_ROWS } from './rows/asylum.js';
import { CENTRAL_REGISTER_ROWS } from './rows/central-register.js';
import { CIVIL_REGISTER_ROWS } from './rows/civil-registers.js';
import { COURSE_ROWS } from './rows/courses.js';
import { LABOUR_MARKET_ROWS } from './rows/labour-market.js';
import { RECOGNITION_ROWS } from './rows/recognition.js';
import { SCHOOL_AND_YOUTH_ROWS } from './rows/school-and-youth.js';
import { NATURALISATION_ROWS } from './rows/naturalisation.js';
import type { TransferRow } from './transfer-row.js';

/** Every way data may take. What no row allows is forbidden. */
export const TRANSFER_ROWS: readonly TransferRow[] = [
  ...WITHOUT_TRANSFER,
  ...COUNSELLING_ROWS,
  ...VOLUNTEER_AND_INTERPRETER_ROWS,
  ...SHELTER_ROWS,
  ...FORWARDING_ROWS,
  ...SOCIAL_BENEFIT_ROWS,
  ...FOREIGNERS_AUTHORITY_ROWS,
  ...DUTIES_OUTSIDE_THE_ROUTER,
  ...ASYLUM_ROWS,
  ...CENTRAL_REGISTER_ROWS,
  ...CIVIL_REGISTER_ROWS,
  ...COURSE_ROWS,
  ...LABOUR_MARKET_ROWS,
  ...RECOGNITION_ROWS,
  ...SCHOOL_AND_YOUTH_ROWS,
  ...NATURALISATION_ROWS,
];
