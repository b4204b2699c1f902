import { type LocalDate } from '../../authority-kit/index.js';
import { type Length } from '../law/length.js';

/** The clock stands still; `until` is `null` while it does. Of periods in days the days in Europe/Berlin count. */
export interface Suspension {
  readonly kind: 'suspension';
  readonly since: Date;
  readonly until: Date | null;
}

/** More time was granted: until a day, or by a length from the end before. */
export interface Extension {
  readonly kind: 'extension';
  readonly until: LocalDate | null;
  readonly by: Length | null;
}

/** What was done to a period after it had started. */
export type DeadlineChange = Suspension | Extension;
