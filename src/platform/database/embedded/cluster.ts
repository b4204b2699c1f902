import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
} from 'node:fs';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../../start-problem.js';
import type { Binaries } from './binaries.js';
import { runProgram, whyFailed, type RunAs } from './run-as.js';

/** The role the application connects as; it owns the database. */
export const ROLE = 'app';

const CLUSTER = 'cluster';
const UNFINISHED = 'unfinished-';

/** A finished database: its files and the password of its role. */
export type Cluster = Readonly<{ pgdata: string; password: string }>;

/** Where the files of the database lie, once it exists. */
export function pgdataOf(dataDir: string): string {
  return join(dataDir, CLUSTER, 'data');
}

/** What is needed to create one. */
export type ClusterPlan = Readonly<{
  dataDir: string;
  binaries: Binaries;
  version: number;
  runAs: RunAs;
  env: NodeJS.ProcessEnv;
  durable: boolean;
  onProgress: (line: string) => void;
}>;

/**
 * Opens the database of the data folder, or creates it under another name and renames it when it is complete: what an
 * interrupted start left behind never held data, and goes.
 * @throws StartProblem where it is damaged, of another PostgreSQL version or cannot be created
 */
export async function openCluster(plan: ClusterPlan): Promise<Cluster> {
  removeUnfinished(plan.dataDir);
  const folder = join(plan.dataDir, CLUSTER);
  if (!existsSync(folder)) {
    plan.onProgress('creating the database');
    await create(plan, folder);
  }
  const cluster = readCluster(folder, plan.version);
  giveTo(cluster.pgdata, plan.runAs.owner);
  return cluster;
}

function removeUnfinished(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((name) => name.startsWith(UNFINISHED))) {
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function create(plan: ClusterPlan, folder: string): Promise<void> {
  const unfinished = mkdtempSync(join(plan.dataDir, UNFINISHED));
  const pgdata = join(unfinished, 'data');
  const passwordFile = join(unfinished, 'password');
  mkdirSync(pgdata);
  chmodSync(unfinished, 0o711);
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  for (const path of [pgdata, passwordFile]) {
    chownSync(path, plan.runAs.owner, plan.runAs.owner);
  }
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = [`--username=${ROLE}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const args = ['-D', pgdata, ...locale, ...access, '--no-instructions', ...(plan.durable ? [] : ['--no-sync'])];
  try {
    await runProgram(plan.runAs, plan.binaries.initdb, args, plan.env);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new StartProblem(
      'database/not-created',
      `The database in ${plan.dataDir} could not be created: ${whyFailed(error)}.`,
    );
  }
  renameSync(unfinished, folder);
  syncFolder(plan.dataDir);
}

/** A renamed folder keeps its new name through a power cut only once its parent is on the disk. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function readCluster(folder: string, version: number): Cluster {
  const pgdata = join(folder, 'data');
  const read = (path: string): string => {
    try {
      return readFileSync(path, 'utf8').trim();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        throw error;
      }
      throw new StartProblem(
        'database/data-folder-damaged',
        `The database in ${folder} cannot be used, ${path} is missing: restore it from a backup.`,
      );
    }
  };
  const found = read(join(pgdata, 'PG_VERSION'));
  if (found !== String(version)) {
    throw new StartProblem(
      'database/data-folder-of-other-version',
      `The database in ${folder} was made by PostgreSQL ${found}, but this release brings ${version}: set DATA_DIR to another folder, or move the data with pg_dump of version ${found}.`,
    );
  }
  return { pgdata, password: read(join(folder, 'password')) };
}

/** After a move between places or users the files may belong to somebody as whom PostgreSQL no longer runs. */
function giveTo(path: string, owner: number): void {
  if (process.getuid?.() !== 0 || statSync(path).uid === owner) {
    return;
  }
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(path, entry), owner, owner);
  }
  chownSync(path, owner, owner);
}
