import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUp } from '../scripts/set-up.mjs';
import { SetUpProblem } from '../scripts/set-up/set-up-problem.mjs';
import { BENCHMARKS } from './benchmarks.mjs';
import { machine, startNoise } from './noise.mjs';
import { progress } from './progress.mjs';
import { compare } from './rounds.mjs';
import { openServers } from './servers.mjs';
import { tableOf } from './table.mjs';

const OPTIONS = {
  only: { type: 'string', multiple: true },
  deadlines: { type: 'string', default: '100000' },
  rows: { type: 'string', default: '2000' },
  rounds: { type: 'string', default: '3' },
  minutes: { type: 'string', default: '10' },
  json: { type: 'string' },
};

/** How long what runs may go on after the bound before it is cut off, in milliseconds. */
const GRACE = 60_000;

/** `npm run bench -- [--only <name>] [--deadlines n] [--rows n] [--rounds n] [--minutes n] [--json <file>]` */
async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  const chosen = choose(values.only);
  const size = { deadlines: count(values, 'deadlines'), rows: count(values, 'rows') };
  const [rounds, end] = [count(values, 'rounds'), Date.now() + count(values, 'minutes') * 60_000];
  await setUp();
  const report = await measure(chosen, { size, rounds, end });
  process.stdout.write(tableOf(report));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

function choose(only) {
  const unknown = (only ?? []).filter((name) => !BENCHMARKS.some((one) => one.name === name));
  if (unknown.length === 0) return BENCHMARKS.filter(({ name }) => only?.includes(name) ?? true);
  const known = BENCHMARKS.map(({ name }) => name).join(', ');
  throw new SetUpProblem(`There is no benchmark ${unknown.join(', ')}; there are ${known}.`);
}

function count(values, name) {
  if (/^[1-9]\d*$/.test(values[name])) return Number(values[name]);
  throw new SetUpProblem(`--${name} must be a whole number above zero.`);
}

async function measure(chosen, { size, rounds, end }) {
  const servers = await openServers();
  const stopOnSignals = endWith(servers, end + GRACE);
  const noise = startNoise();
  const report = { at: new Date().toISOString(), machine: machine(), size, rounds, results: [], skipped: [] };
  try {
    for (const { name, unit, open } of chosen) {
      const found = Date.now() < end ? await open(servers, size) : { missing: 'the time was over' };
      if (found.missing !== undefined) report.skipped.push({ name, why: found.missing });
      else report.results.push({ name, unit, ...(await compare(name, found, { rounds, end, noise })) });
    }
    return { ...report, noise: noise.report() };
  } finally {
    stopOnSignals();
    await servers.close();
  }
}

/** Ends the servers when the program is stopped, or when it is cut off because it hangs. */
function endWith(servers, at) {
  const cutOff = (code) => {
    progress(code === 1 ? 'cut off: the time is over' : 'stopped');
    void servers.close().finally(() => process.exit(code));
  };
  const signals = { SIGINT: () => cutOff(130), SIGTERM: () => cutOff(143) };
  for (const [signal, stop] of Object.entries(signals)) process.once(signal, stop);
  const timer = setTimeout(() => cutOff(1), at - Date.now());
  return () => {
    clearTimeout(timer);
    for (const [signal, stop] of Object.entries(signals)) process.off(signal, stop);
  };
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${['SetUpProblem', 'StartProblem'].includes(error.name) ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
