import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** A start that runs, and what it has said so far. */
export type Start = Readonly<{
  process: ChildProcess;
  /** All it wrote. */
  said(): string;
  /** What it wrote to the error output. */
  complained(): string;
  /** Resolves when the output holds the text; fails when the process ends without it. */
  until(text: string): Promise<void>;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}>;

/** `node scripts/start.mjs` in a checkout. */
export function start(root: string, env: NodeJS.ProcessEnv = {}): Start {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
    errors += String(chunk);
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1));
  });
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => (output.includes(text) ? resolve() : undefined);
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then(() => reject(new Error(`It ended without saying "${text}": ${output}`)));
      look();
    });
  return { process: child, said: () => output, complained: () => errors, until, ended };
}
