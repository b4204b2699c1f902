import { type Viewer } from '../../platform/access/index.js';
import { type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type CaseFile, Cases } from '../persistence/cases.js';

/**
 * The file of a case the viewer may read; a foreign case looks exactly like one that does not exist.
 * @throws DomainError `case/not-found`
 */
export async function visibleCase(tx: Tx, id: string, viewer: Viewer): Promise<CaseFile> {
  const file = await tx.of(Cases).visible(id, viewer, 'find');
  if (file === null) throw new DomainError('case/not-found');
  return file;
}

/**
 * The file of a case the viewer may work on; most who may read one may, but not who reads it in an emergency.
 * @throws DomainError `case/not-found`, `case/read-only`
 */
export async function workableCase(tx: Tx, id: string, viewer: Viewer): Promise<CaseFile> {
  const file = await tx.of(Cases).visible(id, viewer, 'change');
  if (file !== null) return file;
  await visibleCase(tx, id, viewer);
  throw new DomainError('case/read-only');
}

/**
 * The same for whoever changes it, locked until the transaction ends: nobody closes it meanwhile.
 * @throws DomainError `case/not-found`, `case/read-only`, `case/closed`
 */
export async function openCase(tx: Tx, id: string, viewer: Viewer): Promise<CaseFile> {
  const row = await tx.of(Cases).lockVisible(id, viewer);
  if (row?.status === 'closed') throw new DomainError('case/closed');
  return workableCase(tx, id, viewer);
}
