import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

const { DATABASE_URL: _, REDIS_URL: __, ...env } = process.env;

interface Side {
  readonly median: number;
  readonly rounds: readonly number[];
}

interface Report {
  readonly results: readonly { name: string; ours: Side; bare: Side; ratio: number; notes: readonly string[] }[];
  readonly skipped: readonly unknown[];
  readonly noise: { readonly probes: number };
}

describe('npm run bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eindach-bench-spec-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const bench = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(ROOT, 'bench/run.mjs'), ...args], { env });

  it('measures both sides of what was asked for, in a table for people and in JSON for machines', async () => {
    const json = join(folder, 'report.json');
    const only = ['reminders', 'sweep-idle', 'queue-postgresql'].flatMap((name) => ['--only', name]);
    const small = ['--deadlines', '800', '--rows', '40', '--rounds', '1', '--json', json];
    const { stdout } = await bench(...only, ...small);
    const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
    expect(report.results.map(({ name }) => name)).toEqual(['reminders', 'sweep-idle', 'queue-postgresql']);
    for (const { name, ours, bare, ratio } of report.results) {
      expect([ours.rounds, bare.rounds]).toEqual([[ours.median], [bare.median]]);
      expect(ratio).toBeCloseTo(ours.median / bare.median);
      expect(stdout).toMatch(new RegExp(`^${name} .* ${ratio.toFixed(2)}$`, 'm'));
    }
    expect(report.results[0]?.notes).toEqual(['20 reminders of 800 open deadlines were due']);
    expect(report).toMatchObject({ skipped: [], noise: { probes: 3 } });
  }, 300_000);

  it('names the benchmarks where it is asked for one that does not exist', async () => {
    await expect(bench('--only', 'speed')).rejects.toMatchObject({
      stderr: expect.stringMatching(
        /no benchmark speed; there are reminders, sweep-idle, queue-postgresql, queue-redis/,
      ),
    });
  });
});
