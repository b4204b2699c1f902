import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

/** The compiled launcher: a process of its own cannot read TypeScript. `npm test` builds it first. */
const LAUNCHER = join(import.meta.dirname, '../../dist/src/platform/database/embedded/index.js');

const SCRIPT = `
const { startEmbeddedPostgres } = await import(process.argv[1]);
try {
  const { url, stop } = await startEmbeddedPostgres({ dataDir: process.argv[2], durable: false });
  console.log(JSON.stringify({ url }));
  process.on('SIGTERM', () => stop().then(() => process.exit(0)));
} catch (error) {
  console.log(JSON.stringify({ code: error.code, sentence: error.message }));
}
`;

/** What a process of its own said about its start: where the database is, or the problem. */
export type LauncherAnswer = Readonly<{ url?: string; code?: string; sentence?: string }>;

/** A launcher in another process. */
export type LauncherProcess = Readonly<{
  process: ChildProcess;
  answer: Promise<LauncherAnswer>;
  ended: Promise<unknown>;
}>;

/** Starts the embedded database in another process, as another user if asked; gives it with its first answer. */
export function launchElsewhere(dataDir: string, uid?: number): LauncherProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, LAUNCHER, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
    uid,
    gid: uid,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const answer = new Promise<LauncherAnswer>((resolve) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line) as LauncherAnswer));
  });
  return { process: child, answer, ended };
}

/** True when a user with this number can run Node and read the launcher, which root's own folders do not allow. */
export async function canLaunchAs(uid: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', 'await import(process.argv[1])', LAUNCHER], {
    stdio: 'ignore',
    cwd: '/',
    uid,
    gid: uid,
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
