import { type Deadline } from '../../deadlines/index.js';
import { type HandOffView } from '../../hand-off/index.js';

/** Where nothing is left to decide on. Who was not reached has no decision, and silence has run the whole period. */
const DECIDED: readonly (string | null)[] = ['granted', 'granted-in-part', 'refused', 'answered', 'settled'];

/** Whether the body has decided on the matter, and the sender has not said since that it has not. */
export const isDecided = ({ state, outcomeCode }: Pick<HandOffView, 'state' | 'outcomeCode'>): boolean =>
  (state === 'completed' || state === 'closed') && DECIDED.includes(outcomeCode);

/**
 * Whether the decision ends it: what the body had to do until then (`authority_duty`), what is waited for because there is none
 * (§ 75 VwGO, § 88 SGG), and what its silence would mean. A window back in time says from when a benefit is due, which holds
 * whatever is decided.
 */
export const endsWithDecision = ({ kind }: Pick<Deadline, 'kind'>): boolean =>
  kind === 'authority_duty' || kind === 'waiting_period' || kind === 'fiction';
