import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findBinaries, majorVersion } from './binaries.js';
import { openCluster, pgdataOf } from './cluster.js';
import { createDatabase } from './create-database.js';
import { programEnvironment } from './library-links.js';
import { markAsOwner } from './owner-mark.js';
import { choosePort } from './port.js';
import { endLeftOver } from './postmaster-file.js';
import { startPostmaster, type Postmaster, type PostmasterPlan } from './postmaster.js';
import { chooseRunAs } from './run-as.js';
import { StartProblem } from '../../start-problem.js';

/** What the embedded database is to be. */
export type EmbeddedPostgresOptions = Readonly<{
  /** Folder for the database, its password and its log; created when missing, kept between starts. */
  dataDir: string;
  /** False only for data nobody keeps: committed changes may then be lost with the machine's power. */
  durable: boolean;
  /** Called with a short line when something takes its time. */
  onProgress?: (line: string) => void;
}>;

/** A running database; `stop` resolves when it is shut down in order. */
export type EmbeddedPostgres = Readonly<{ url: string; port: number; stop(): Promise<void> }>;

/** Half a second each: longer than the statement a killed server's child may still be busy with. */
const ATTEMPTS = 40;

/**
 * Starts the PostgreSQL that comes with the npm packages, on a port of 127.0.0.1.
 * @throws StartProblem where it cannot start; the data folder is then as it was
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    mkdirSync(options.dataDir, { recursive: true, mode: 0o711 });
    const dataDir = realpathSync(options.dataDir);
    const mark = await markAsOwner(dataDir);
    try {
      return await start(dataDir, options, mark.release);
    } catch (error) {
      mark.release();
      throw error;
    }
  } catch (error) {
    throw asStartProblem(error, options.dataDir);
  }
}

async function start(
  dataDir: string,
  { durable, onProgress = () => undefined }: EmbeddedPostgresOptions,
  release: () => void,
): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const env = await programEnvironment(binaries, dataDir);
  const runAs = await chooseRunAs({ binaries, dataDir, env });
  const version = await majorVersion(binaries, env);
  await endLeftOver(pgdataOf(dataDir));
  const { pgdata, password } = await openCluster({ dataDir, binaries, version, runAs, env, durable, onProgress });
  const logFile = join(dataDir, 'postgres.log');
  const { port, postmaster } = await startOnFreePort(dataDir, {
    binaries,
    runAs,
    env,
    pgdata,
    durable,
    logFile,
    onProgress,
  });
  const stop = async () => {
    await postmaster.stop();
    release();
  };
  try {
    return { url: await createDatabase(port, password), port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Another program may take the port in between, and a killed server's children may need a moment to end. */
async function startOnFreePort(
  dataDir: string,
  plan: Omit<PostmasterPlan, 'port'>,
): Promise<{ port: number; postmaster: Postmaster }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(dataDir);
    try {
      return { port, postmaster: await startPostmaster({ ...plan, port }) };
    } catch (error) {
      const passing = error instanceof StartProblem && /TCP\/IP sockets|shared memory block/.test(error.message);
      if (!passing || attempt === ATTEMPTS) {
        throw error;
      }
      await delay(500);
    }
  }
}

function asStartProblem(error: unknown, dataDir: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error instanceof StartProblem || !/^E[A-Z]+$/.test(code)) {
    return error;
  }
  const path = (error as NodeJS.ErrnoException).path ?? dataDir;
  return new StartProblem(
    'database/data-folder-not-writable',
    `The data folder ${dataDir} cannot be used (${code} at ${path}): make it writable, or set DATA_DIR to another folder.`,
  );
}
