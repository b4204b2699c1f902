import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type DeadlineEntity } from '../persistence/deadline.entity.js';
import { type DeadlineOfCase, Deadlines } from '../persistence/deadlines.js';

/**
 * The current version of a deadline of a case, locked until the transaction ends.
 * @throws DomainError `deadline/not-found`, `deadline/not-open`
 */
export async function lockOpenDeadline(tx: Tx, which: DeadlineOfCase): Promise<DeadlineEntity> {
  const deadline = await tx.of(Deadlines).lock(which);
  if (deadline === null) throw new DomainError('deadline/not-found');
  if (deadline.state !== 'open') throw new DomainError('deadline/not-open', { state: deadline.state });
  return deadline;
}
