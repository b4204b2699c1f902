import type { Office } from '../../catalogue/index.js';

/** What an office has to do: hand-offs to it that have not ended, and those offered today. */
export interface OfficeLoad {
  readonly open: number;
  readonly today: number;
}

export const NO_LOAD: OfficeLoad = { open: 0, today: 0 };

/** Whether others should be proposed first. Nothing is ever refused for it: the competent office stays competent. */
export const isFull = (
  { open, today }: OfficeLoad,
  { capacityPerDay, openMattersLimit }: Pick<Office, 'capacityPerDay' | 'openMattersLimit'>,
): boolean => today >= capacityPerDay || (openMattersLimit !== null && open >= openMattersLimit);
