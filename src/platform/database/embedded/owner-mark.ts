import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runningProcess } from './process-identity.js';
import { StartProblem } from '../../start-problem.js';

const TRIES = 8;

/**
 * Marks the data folder as used by this process until `release` is called or the process is gone.
 * Each announces itself first and looks for others afterwards, so two can never both pass; two that start in the same
 * instant may both step back, hence the few tries.
 * @throws StartProblem with the number of the other process
 */
export async function markAsOwner(dataDir: string): Promise<{ release(): void }> {
  const folder = join(dataDir, 'owners');
  mkdirSync(folder, { recursive: true });
  const self = runningProcess(process.pid);
  const mark = join(folder, `${process.pid}-${self?.startedAt}`);
  if (existsSync(mark)) {
    throw inUse(dataDir, process.pid);
  }
  for (let attempt = 1; ; attempt += 1) {
    writeFileSync(mark, '');
    const other = otherOwner(folder, mark);
    if (other === undefined) {
      return { release: () => rmSync(mark, { force: true }) };
    }
    rmSync(mark, { force: true });
    if (attempt === TRIES) {
      throw inUse(dataDir, other);
    }
    await delay(20 + Math.random() * 100);
  }
}

function otherOwner(folder: string, own: string): number | undefined {
  for (const name of readdirSync(folder)) {
    const mark = join(folder, name);
    const [pid, startedAt] = name.split('-');
    if (mark === own) {
      continue;
    }
    if (runningProcess(Number(pid))?.startedAt === startedAt) {
      return Number(pid);
    }
    rmSync(mark, { force: true });
  }
  return undefined;
}

function inUse(dataDir: string, pid: number): StartProblem {
  return new StartProblem(
    'database/data-folder-in-use',
    `EinDach is already running with the data folder ${dataDir} (process ${pid}): stop it, or set DATA_DIR to another folder.`,
  );
}
