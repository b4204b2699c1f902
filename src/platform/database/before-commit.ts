import { type EntityManager } from 'typeorm';

type LastWork = () => Promise<void>;

const waiting = new WeakMap<EntityManager, LastWork[]>();

/**
 * Lets `work` be the last thing its open transaction does. What many transactions lock is locked there, shortly and after
 * everything else, so that no two of them wait for each other.
 */
export function beforeCommit(manager: EntityManager, work: LastWork): void {
  const list = waiting.get(manager);
  if (list === undefined) throw new Error('only a transaction of UnitOfWork.run has something to do before it commits');
  list.push(work);
}

/** Runs `work` as a transaction of `manager`, with what is to be done before it commits. */
export async function withLastWork<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  const list: LastWork[] = [];
  waiting.set(manager, list);
  const result = await work();
  for (const last of list) await last();
  return result;
}
