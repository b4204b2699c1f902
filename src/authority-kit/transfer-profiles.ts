import { BENEFITS_TRANSFERS } from './transfer-profiles/benefits.js';
import { OWN_CHOICE_TRANSFERS } from './transfer-profiles/own-choice.js';
import { STAY_TRANSFERS } from './transfer-profiles/stay.js';
import { WORK_AND_LEARNING_TRANSFERS } from './transfer-profiles/work-and-learning.js';

export type { ConsentLevel, TransferTerms } from './transfer-profiles/transfer-terms.js';

/** The terms of every transfer a declared next step relies on, keyed by its row in the transfer law. */
export const TRANSFER_PROFILES = {
  ...BENEFITS_TRANSFERS,
  ...STAY_TRANSFERS,
  ...WORK_AND_LEARNING_TRANSFERS,
  ...OWN_CHOICE_TRANSFERS,
};

export type TransferProfileId = keyof typeof TRANSFER_PROFILES;
