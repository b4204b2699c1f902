import { spawn } from 'node:child_process';
import { SetUpProblem } from './set-up-problem.mjs';

const LINES_SHOWN = 15;

/**
 * Runs a program without showing its output, with a line that tells how long it takes.
 * Throws a SetUpProblem with the last lines of its output when it fails.
 */
export async function runQuietly({ label, file, args, cwd, env, failure }) {
  const progress = showProgress(label);
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const release = passSignalsOn(child);
  let output = '';
  const keep = (chunk) => {
    output = (output + chunk).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      keep(error.message);
      resolve(-1);
    });
    child.once('close', resolve);
  });
  release();
  progress.end(code === 0 ? 'done' : 'failed');
  if (code !== 0) {
    throw new SetUpProblem(failure, output.trim().split('\n').slice(-LINES_SHOWN));
  }
}

function showProgress(label) {
  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  const live = process.stdout.isTTY;
  const show = () => process.stdout.write(live ? `\r  ${label} … ${seconds()} ` : `  ${label} … ${seconds()}\n`);
  show();
  const timer = setInterval(show, live ? 1000 : 15_000);
  return {
    end(word) {
      clearInterval(timer);
      process.stdout.write(`${live ? '\r' : ''}  ${label} … ${word} (${seconds()})\n`);
    },
  };
}

/** A signal to us alone (not from the terminal) would otherwise leave the program running. */
function passSignalsOn(child) {
  const handlers = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ].map(([signal, code]) => [
    signal,
    () => {
      child.kill(signal);
      process.exit(code);
    },
  ]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
