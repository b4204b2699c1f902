import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../support/free-port.js';

const ROOT = join(import.meta.dirname, '../..');

const { DATABASE_URL: _, REDIS_URL: __, ...bare } = process.env;

/** Everything for real: the server as `npm start` runs it, the worker, the mailbox, and the demo as a client of its own. */
describe('npm run demo', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'eindach-demo-'));
  let env: NodeJS.ProcessEnv;
  let server: ReturnType<typeof spawn>;

  beforeAll(async () => {
    env = { ...bare, PORT: String(await freePort()), DATA_DIR: dataDir, LOG_LEVEL: 'error', NO_COLOR: '1' };
    server = spawn(process.execPath, [join(ROOT, 'dist/src/local.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve, reject) => {
      server.stdout?.on('data', (text: Buffer) => text.includes('Ctrl-C stops it') && resolve());
      server.once('exit', () => reject(new Error('the server ended before it was ready')));
    });
  });

  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  });

  const demo = () => promisify(execFile)(process.execPath, [join(ROOT, 'scripts/demo.mjs')], { env });

  it('tells the story from the first contact to the reminder mail, twice in a row', async () => {
    for (const { stdout } of [await demo(), await demo()]) {
      expect(stdout).toMatch(/fits +jc-grundsicherungsgeld → of-dan-jobcenter/);
      expect(stdout).toMatch(/refused +dn-status-to-school/);
      expect(stdout).toMatch(/legal basis +tp-sgb-forward: § 16 Abs\. 2 SGB I/);
      expect(stdout).toMatch(/receipt R3 .*\(rr-sgb\)/);
      expect(stdout).toMatch(/deadline +Krankenkasse wählen/);
      expect(stdout).toMatch(/to +amina\.beispiel@example\.org/);
      expect(stdout).not.toContain('undefined');
    }
  });

  it('says what is missing where nothing answers', async () => {
    const alone = promisify(execFile)(process.execPath, [join(ROOT, 'scripts/demo.mjs')], {
      env: { ...env, PORT: String(await freePort()) },
    });
    await expect(alone).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('start EinDach with npm start first'),
    });
  });
});
