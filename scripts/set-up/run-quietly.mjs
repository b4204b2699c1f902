import { spawn } from 'node:child_process';
import { SetUpProblem } from './set-up-problem.mjs';

const LINES_SHOWN = 15;

/**
 * Runs a program without showing its output, with a line that tells how long it takes.
 * The program has its own mark: should we be killed, the next start waits for what goes on without us.
 * Throws a SetUpProblem with the last lines of its output when it fails.
 */
export async function runQuietly({ marks, label, file, args, cwd, env, failure }) {
  const signals = passSignalsOn();
  const progress = showProgress(label);
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  signals.to(child);
  const drop = child.pid === undefined ? () => {} : marks.set('preparing', child.pid);
  const { code, output } = await outcomeOf(child);
  signals.release();
  drop();
  progress.end(code === 0 ? '✓' : '✗');
  if (code !== 0) throw new SetUpProblem(failure, output.split('\n').filter(Boolean).slice(-LINES_SHOWN));
}

async function outcomeOf(child) {
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
  return { code, output };
}

function showProgress(label) {
  const begun = Date.now();
  const live = process.stdout.isTTY;
  const write = (sign) => {
    const line = `  ${sign} ${label} (${Math.round((Date.now() - begun) / 1000)} s)`;
    process.stdout.write(live ? `\r${line}` : `${line}\n`);
  };
  write('…');
  const timer = setInterval(() => write('…'), live ? 1000 : 15_000);
  return {
    end(sign) {
      clearInterval(timer);
      write(sign);
      if (live) process.stdout.write('\n');
    },
  };
}

/** A signal to us alone (not from the terminal) would otherwise leave the program running. */
function passSignalsOn() {
  let child;
  const handlers = Object.entries({ SIGINT: 130, SIGTERM: 143 }).map(([signal, code]) => {
    const handler = () => {
      child?.kill(signal);
      process.exit(code);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return {
    to: (started) => {
      child = started;
    },
    release: () => handlers.forEach((off) => off()),
  };
}
