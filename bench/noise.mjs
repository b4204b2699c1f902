import { createHash } from 'node:crypto';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { median, spread } from './figures.mjs';

/** What the figures were measured on. */
export const machine = () => ({
  node: process.versions.node,
  platform: `${process.platform}-${process.arch}`,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  load: loadavg()[0],
});

/** Does the same calculation before every round: what its times differ by, the machine did. */
export function startNoise() {
  const times = [];
  const block = Buffer.alloc(1 << 20);
  return {
    probe() {
      const begun = performance.now();
      for (let turn = 0; turn < 40; turn += 1) createHash('sha256').update(block).digest();
      times.push(performance.now() - begun);
    },
    report: () => ({ probes: times.length, milliseconds: median(times), spread: spread(times) }),
  };
}
