import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess } from './end-process.js';
import { runningProcess } from './process-identity.js';
import { StartProblem } from '../../start-problem.js';

/** No system gives this number to a process. */
const NUMBER_OF_NOBODY = 2_147_483_647;

/** What the file `postmaster.pid` says: line 1 is the process, line 8 its state. */
export function postmasterOf(pgdata: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Brings to its end what an earlier, killed start may have left: a server still running is shut down in order; a
 * `postmaster.pid` naming a zombie or an unrelated process gets a number nobody has, because PostgreSQL takes any
 * living number for its own. Its check of the shared memory stays in force.
 */
export async function endLeftOver(pgdata: string): Promise<void> {
  const left = postmasterOf(pgdata);
  if (left === undefined) {
    return;
  }
  if (runningProcess(left.pid)?.command.includes(pgdata)) {
    await end(left.pid, pgdata);
  }
  disown(join(pgdata, 'postmaster.pid'));
}

async function end(pid: number, pgdata: string): Promise<void> {
  try {
    await endProcess(pid);
  } catch {
    throw new StartProblem(
      'database/data-folder-in-use',
      `A PostgreSQL server of another user (process ${pid}) still runs in ${pgdata}: end it, or set DATA_DIR to another folder.`,
    );
  }
}

function disown(file: string): void {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return;
  }
  if (Number(lines[0]) > 0) {
    writeFileSync(file, [NUMBER_OF_NOBODY, ...lines.slice(1)].join('\n'));
  } else {
    rmSync(file);
  }
}
