import { setTimeout as delay } from 'node:timers/promises';
import { runningProcess } from './process-identity.js';

/** PostgreSQL's fast shutdown, then its immediate one (the next start recovers from the log), then the system's. */
const STEPS = [
  { signal: 'SIGINT', waitMs: 20_000 },
  { signal: 'SIGQUIT', waitMs: 10_000 },
  { signal: 'SIGKILL', waitMs: 10_000 },
] as const;

/** Ends a PostgreSQL server and resolves when it is gone; throws when the system does not let us. */
export async function endProcess(pid: number): Promise<void> {
  for (const { signal, waitMs } of STEPS) {
    if (runningProcess(pid) === undefined) {
      return;
    }
    process.kill(pid, signal);
    const limit = Date.now() + waitMs;
    while (Date.now() < limit && runningProcess(pid) !== undefined) {
      await delay(20);
    }
  }
}
