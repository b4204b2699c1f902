import { type Deadline } from '../law/deadline.js';
import { type DeadlineKind } from '../law/terms.js';

/** Kinds that somebody has to meet; the others set in, lapse or reach back without anybody being late. */
const SOMEBODY_MUST_ACT: ReadonlySet<DeadlineKind> = new Set([
  'act_within',
  'authority_duty',
  'authority_target',
  'backward',
  'fixed_date',
]);

/** Whether anybody is late once the end has passed; a day the law names for nobody in particular only comes and goes. */
export const canBeMissed = ({ kind, actor }: Pick<Deadline, 'kind' | 'actor'>): boolean =>
  SOMEBODY_MUST_ACT.has(kind) && actor !== 'none';

/** Whether the end is waited for: what counts, and what reminders hang on, is then the first day of the effect. */
export const waitsForEffect = ({ kind }: Pick<Deadline, 'kind'>): boolean =>
  kind === 'waiting_period' || kind === 'fiction';
