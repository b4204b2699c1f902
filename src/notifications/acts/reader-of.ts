import { type Viewer } from '../../platform/access/index.js';
import { type Reader } from '../persistence/notifications.js';

/** Whose notifications a viewer may read; `undefined` where there can be none. */
export function readerOf({ role, account, person, office }: Viewer): Reader | undefined {
  if (role === 'newcomer') return person === null ? undefined : { personId: person };
  return office === null ? undefined : { office, accountId: account };
}
