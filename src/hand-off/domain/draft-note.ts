import type { Facts } from '../../authority-kit/index.js';

/** What the transfer law may ask for when a draft is submitted. */
export interface DraftNote {
  readonly facts: Facts;
}
