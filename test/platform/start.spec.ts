import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runningProcess } from '../../src/platform/database/embedded/process-identity.js';
import { start, type Start } from '../support/started-process.js';
import { layOutToyCheckout, writeRelease, type ToyCheckout } from '../support/toy-checkout.js';

let checkout: ToyCheckout;
const running: Start[] = [];

/** Without any network. */
function begin(): Start {
  const begun = start(checkout.root, { npm_config_offline: 'true' });
  running.push(begun);
  return begun;
}

async function serveAndStop(): Promise<string> {
  const begun = begin();
  await begun.until('serving');
  begun.process.kill('SIGINT');
  await begun.ended;
  return begun.said();
}

beforeEach(() => {
  checkout = layOutToyCheckout();
});

afterEach(async () => {
  for (const { process, ended } of running.splice(0)) {
    process.kill('SIGKILL');
    await ended;
  }
  rmSync(checkout.root, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm start', () => {
  it('installs, builds and serves; the second time it only serves', async () => {
    expect(await serveAndStop()).toMatch(/✓ packages .*✓ build .*serving\nstopped/s);
    expect(await serveAndStop()).toBe('EinDach\nserving\nstopped\n');
  });

  it('ends with the exit code of what it runs', async () => {
    checkout.write('src/local.ts', 'process.exit(7);');
    expect(await begin().ended).toBe(7);
  });

  it('builds anew when a source has changed, and forgets the migration that is gone', async () => {
    await serveAndStop();
    checkout.write('migrations/2-second.ts', '');
    rmSync(join(checkout.root, 'migrations/1-first.ts'));
    const said = await serveAndStop();
    expect(said).toMatch(/✓ build/);
    expect(said).not.toMatch(/packages/);
    expect(readdirSync(join(checkout.root, 'dist/migrations'))).toEqual(['2-second.js']);
  });

  it('installs anew when the packages have changed', async () => {
    await serveAndStop();
    writeRelease(checkout.write, '1.1.0');
    expect(await serveAndStop()).toMatch(/✓ packages/);
  });

  it('takes over packages that somebody installed by hand', async () => {
    await serveAndStop();
    rmSync(join(checkout.root, 'node_modules/.eindach-installed'));
    expect(await serveAndStop()).toBe('EinDach\nserving\nstopped\n');
  });

  it('does not replace the packages under a start that still runs', async () => {
    const first = begin();
    await first.until('serving');
    writeRelease(checkout.write, '1.1.0');
    const second = begin();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`process ${first.process.pid} still runs from this folder: stop it first.`);
    expect(existsSync(join(checkout.root, 'node_modules/.eindach-installed'))).toBe(true);
  });

  it('sets up once when two start at the same moment, and both serve', async () => {
    checkout.write('nest-cli.json', '{ "waitMs": 500 }');
    const both = [begin(), begin()];
    await Promise.all(both.map((each) => each.until('serving')));
    const said = both.map((each) => each.said()).join('');
    expect(said.match(/✓ build/g)).toHaveLength(1);
    expect(said).toMatch(/waiting for the set-up that process \d+ is doing/);
  });
});

describe('a set-up that was interrupted', () => {
  it('while building, is made anew', async () => {
    checkout.write('nest-cli.json', '{ "waitMs": 60000 }');
    const first = begin();
    const compiler = await checkout.compiler();
    first.process.kill('SIGKILL');
    await first.ended;
    process.kill(compiler, 'SIGKILL');
    checkout.write('nest-cli.json', '{}');
    checkout.write('dist/src/local.js', 'console.log("half")');
    expect(await serveAndStop()).toMatch(/✓ build .*serving/s);
  });

  it('but whose compiler still runs, is waited for', async () => {
    checkout.write('nest-cli.json', '{ "waitMs": 2000 }');
    const first = begin();
    const compiler = await checkout.compiler();
    first.process.kill('SIGKILL');
    await first.ended;
    expect(await serveAndStop()).toMatch(new RegExp(`process ${compiler} is doing .*✓ build .*serving`, 's'));
  });

  it('while installing, is made anew', async () => {
    await serveAndStop();
    const packages = join(checkout.root, 'node_modules');
    for (const record of ['.eindach-installed', '.package-lock.json']) rmSync(join(packages, record));
    rmSync(join(packages, '@nestjs/cli'));
    expect(await serveAndStop()).toMatch(/✓ packages .*serving/s);
  });

  it('by Ctrl-C, ends the compiler too', async () => {
    checkout.write('nest-cli.json', '{ "waitMs": 60000 }');
    const first = begin();
    const compiler = await checkout.compiler();
    first.process.kill('SIGINT');
    expect(await first.ended).toBe(130);
    expect(runningProcess(compiler)).toBeUndefined();
  });
});

describe('a set-up that cannot succeed', () => {
  it('shows what the compiler said, without a stack', async () => {
    checkout.write('nest-cli.json', '{ "fail": "Type boolean is not assignable to type string." }');
    const failed = begin();
    expect(await failed.ended).toBe(1);
    expect(failed.said()).toMatch(/The sources could not be compiled\.\n {2}src\/local\.ts\(1,7\): error TS2322: Type/);
    expect(failed.said()).not.toMatch(/^\s+at /m);
  });

  it('shows what npm said when the packages cannot be fetched', async () => {
    const lock = JSON.parse(readFileSync(join(checkout.root, 'package-lock.json'), 'utf8')) as Record<string, unknown>;
    checkout.write('package-lock.json', JSON.stringify({ ...lock, packages: { '': { name: 'toy' } } }));
    const failed = begin();
    expect(await failed.ended).toBe(1);
    expect(failed.said()).toMatch(/The packages could not be installed .*\n {2}npm error/s);
  });

  it.each([
    ['18.20.8', 'EinDach needs Node 20.19 or newer; this is Node 18.20.8.'],
    ['20.18.3', 'EinDach needs Node 20.19 or newer; this is Node 20.18.3.'],
  ])('refuses Node %s with one sentence', async (version, sentence) => {
    const { assertNodeVersion } = (await import(join(checkout.root, 'scripts/set-up/node-version.mjs'))) as {
      assertNodeVersion(version: string): void;
    };
    expect(() => assertNodeVersion(version)).toThrow(sentence);
    expect(() => assertNodeVersion('20.19.0')).not.toThrow();
    expect(() => assertNodeVersion('22.1.0')).not.toThrow();
  });
});
