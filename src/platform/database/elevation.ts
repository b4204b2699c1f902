import { type EntityManager } from 'typeorm';
import { APP_ROLE, SYSTEM_ROLE } from './transaction-context.js';

/** How many pieces of work act as the system in the open transaction of a manager. */
const depths = new WeakMap<EntityManager, number>();

/** The transaction of this manager was opened as the system, and stays it. */
export function beginAsSystem(manager: EntityManager): void {
  depths.set(manager, 1);
}

/** Lets `work` see and change in the open transaction what its viewer may not; whoever calls it is listed, as for `Tx.asSystem`. */
export async function asSystemIn<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
  await enter(manager);
  try {
    return await work();
  } finally {
    await leave(manager);
  }
}

async function enter(manager: EntityManager): Promise<void> {
  const depth = (depths.get(manager) ?? 0) + 1;
  depths.set(manager, depth);
  if (depth === 1) await manager.query(`SET LOCAL ROLE ${SYSTEM_ROLE}`);
}

/** A transaction that has failed takes no orders any more, and ends anyway. */
async function leave(manager: EntityManager): Promise<void> {
  const depth = (depths.get(manager) ?? 0) - 1;
  depths.set(manager, depth);
  if (depth === 0) await manager.query(`SET LOCAL ROLE ${APP_ROLE}`).catch(() => undefined);
}
