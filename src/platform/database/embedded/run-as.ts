import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { complaintIn } from './complaint.js';
import { StartProblem } from '../../start-problem.js';

/** The account "nobody" of every current Linux: PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/** How a PostgreSQL program is run so that it does not see itself as root. */
export type RunAs = Readonly<{
  /** Words put before the program. */
  prefix: readonly string[];
  /** User and group the process gets; absent: our own. */
  uid?: number;
  gid?: number;
  /** To whom the data folder must belong. */
  owner: number;
}>;

/** What decides how PostgreSQL can be run. */
export type Surroundings = Readonly<{ binaries: Binaries; dataDir: string; env: NodeJS.ProcessEnv }>;

const AS_NOBODY: RunAs = { prefix: [], uid: NOBODY, gid: NOBODY, owner: NOBODY };

/** Another name for our own account; files stay ours, and no folder on the way has to be opened for others. */
const IN_USER_NAMESPACE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** Where user namespaces are forbidden (Docker): nobody, with root's right to pass closed folders such as /root. */
const NOBODY_PASSING_CLOSED_FOLDERS = [
  'setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--',
];

/**
 * The first way in which the binaries run here.
 * @throws StartProblem where they run in none, for this user or at all
 */
export async function chooseRunAs(surroundings: Surroundings): Promise<RunAs> {
  const uid = process.getuid?.() ?? NOBODY;
  const direct: RunAs = { prefix: [], owner: uid };
  const broken = await whyNot(direct, surroundings);
  if (broken !== undefined) {
    throw new StartProblem(
      'database/binaries-do-not-run',
      `The embedded PostgreSQL does not run on this system (${broken}): set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  if (uid !== 0 && hasName()) {
    return direct;
  }
  let reason: string | undefined;
  for (const way of uid === 0 ? waysForRoot(surroundings.dataDir) : [{ prefix: IN_USER_NAMESPACE, owner: uid }]) {
    reason = await whyNot(way, surroundings);
    if (reason === undefined) {
      return way;
    }
  }
  throw new StartProblem(
    'database/user-not-supported',
    `PostgreSQL does not run as ${uid === 0 ? 'root' : 'a user without a name'} and no way round was found (${reason}): start EinDach as an ordinary user, or set DATABASE_URL.`,
  );
}

async function whyNot(way: RunAs, { binaries, env }: Surroundings): Promise<string | undefined> {
  try {
    await runProgram(way, binaries.initdb, ['--version'], env);
    await runProgram(way, binaries.postgres, ['--version'], env);
    return undefined;
  } catch (error) {
    return whyFailed(error);
  }
}

/** Runs a program to its end and gives what it said. */
export async function runProgram(
  way: RunAs,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ stdout: string }> {
  const [file = program, ...rest] = [...way.prefix, program, ...args];
  return promisify(execFile)(file, rest, { env, cwd: '/', uid: way.uid, gid: way.gid });
}

/** What a failed program complained of, or why it could not be run at all. */
export function whyFailed(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return complaintIn(stderr?.trim() || message);
}

/** In what order root tries to be somebody else, given the folder PostgreSQL must reach. */
export function waysForRoot(dataDir: string): readonly RunAs[] {
  const reachable = foldersAbove(dataDir).every(isOpenToAll) ? [AS_NOBODY] : [];
  return [
    ...reachable,
    { prefix: IN_USER_NAMESPACE, owner: 0 },
    { prefix: NOBODY_PASSING_CLOSED_FOLDERS, owner: NOBODY },
  ];
}

/** initdb looks its user up in the list of accounts; containers are sometimes run with a bare number. */
function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function foldersAbove(folder: string): readonly string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...foldersAbove(dirname(folder))];
}

function isOpenToAll(folder: string): boolean {
  return (statSync(folder).mode & 0o001) !== 0;
}
