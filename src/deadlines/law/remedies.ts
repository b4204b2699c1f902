import { type ProfileId } from './computation-profiles.js';
import { type Deadline } from './deadline.js';

/** Bodies of rules that only periods before a court, and objections that lead there, are counted by. */
const OF_COURTS: ReadonlySet<ProfileId> = new Set(['VwGO', 'SGG', 'ZPO']);

/** Whether it is a remedy deadline: each of them is confirmed by a human before it shows as certain. */
export const isRemedy = ({ domain, computation }: Deadline): boolean =>
  domain === 'remedies' || OF_COURTS.has(computation.profile);
