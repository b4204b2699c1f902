import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CaseFile, Cases } from '../persistence/cases.js';

/**
 * The file of a case the viewer may see; a foreign case looks exactly like one that does not exist.
 * @throws DomainError `case/not-found`
 */
export async function visibleCase(tx: Tx, id: string, viewer: Viewer): Promise<CaseFile> {
  const file = await tx.of(Cases).visible(id, viewer);
  if (file === null) throw new DomainError('case/not-found');
  return file;
}

/**
 * The same for whoever changes it, locked until the transaction ends: nobody closes it meanwhile.
 * @throws DomainError `case/not-found`, `case/closed`
 */
export async function openCase(tx: Tx, id: string, viewer: Viewer): Promise<CaseFile> {
  const row = await tx.of(Cases).lockVisible(id, viewer);
  if (row?.status === 'closed') throw new DomainError('case/closed');
  return visibleCase(tx, id, viewer);
}
