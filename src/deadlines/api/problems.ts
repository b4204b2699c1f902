import { CALCULATION_PROBLEMS } from './calculation-problems.js';
import { LEDGER_PROBLEMS } from './ledger-problems.js';

export const DEADLINE_PROBLEMS = { ...LEDGER_PROBLEMS, ...CALCULATION_PROBLEMS } as const;
