import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { complaintIn } from './complaint.js';
import { endProcess } from './end-process.js';
import { postmasterOf } from './postmaster-file.js';
import type { RunAs } from './run-as.js';
import { StartProblem } from '../../start-problem.js';
import { guard } from './watchdog.js';

const MAX_LOG_BYTES = 10_000_000;
const READY_WITHIN_MS = 300_000;
const STILL_RECOVERING_AFTER_MS = 5_000;

/** Statements and details may hold what persons wrote; neither belongs in a log. */
const NO_PERSONAL_DATA_IN_LOGS = { log_min_error_statement: 'panic', log_error_verbosity: 'terse' };

/** For data nobody keeps: a power cut may lose it, and tests run several times faster. */
const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** What is needed to run a server. */
export type PostmasterPlan = Readonly<{
  binaries: Binaries;
  runAs: RunAs;
  env: NodeJS.ProcessEnv;
  pgdata: string;
  port: number;
  durable: boolean;
  logFile: string;
  onProgress: (line: string) => void;
}>;

/** A server that accepts connections. */
export type Postmaster = Readonly<{ stop(): Promise<void> }>;

/**
 * Starts the server and waits until it accepts connections.
 * @throws StartProblem with the last complaint of its log
 */
export async function startPostmaster(plan: PostmasterPlan): Promise<Postmaster> {
  const logStart = trimLog(plan.logFile);
  const child = launch(plan);
  const exited = once(child, 'close').catch(() => undefined);
  const watchdog = child.pid === undefined ? undefined : guard(child.pid);
  void exited.then(() => watchdog?.dismiss());
  await untilReady(child, plan, logStart);
  return {
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        await endProcess(Number(child.pid));
      }
      await exited;
    },
  };
}

/** In a session of its own: Ctrl-C reaches only us, so that open transactions end before their database does. */
function launch(plan: PostmasterPlan): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...NO_PERSONAL_DATA_IN_LOGS,
    ...(plan.durable ? {} : NOT_DURABLE),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', plan.pgdata, '-p', String(plan.port), ...options];
  const [file = plan.binaries.postgres, ...rest] = [...plan.runAs.prefix, plan.binaries.postgres, ...args];
  const log = openSync(plan.logFile, 'a', 0o600);
  const { uid, gid } = plan.runAs;
  const child = spawn(file, rest, { env: plan.env, cwd: '/', uid, gid, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

/** Puts a log that has become long aside; gives where this start's lines begin. */
function trimLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= MAX_LOG_BYTES) {
    return size;
  }
  renameSync(file, `${file}.1`);
  return 0;
}

async function untilReady(child: ChildProcess, plan: PostmasterPlan, logStart: number): Promise<void> {
  const begun = Date.now();
  let told = false;
  for (;;) {
    const state = postmasterOf(plan.pgdata);
    if (state?.pid === child.pid && state?.ready) {
      return;
    }
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw notStarted(`${complaintIn(logFrom(plan.logFile, logStart))} (see ${plan.logFile})`);
    }
    const waited = Date.now() - begun;
    if (waited > READY_WITHIN_MS) {
      await endProcess(child.pid);
      throw notStarted(`it was not ready after ${READY_WITHIN_MS / 1000} seconds (see ${plan.logFile})`);
    }
    if (waited > STILL_RECOVERING_AFTER_MS && !told) {
      plan.onProgress('the database was not shut down in order and recovers its last changes');
      told = true;
    }
    await delay(15);
  }
}

function logFrom(file: string, start: number): string {
  return readFileSync(file).subarray(start).toString('utf8');
}

function notStarted(reason: string): StartProblem {
  return new StartProblem('database/not-started', `The embedded PostgreSQL did not start: ${reason}.`);
}
