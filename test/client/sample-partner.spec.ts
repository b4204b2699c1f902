import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../support/free-port.js';

const ROOT = join(import.meta.dirname, '../..');
const { DATABASE_URL: _, REDIS_URL: __, ...bare } = process.env;

/** Everything for real: the server as `npm start` runs it, its worker and issuer, and the partner as a process of its own. */
describe('npm run simulate:partner', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'eindach-partner-'));
  let env: NodeJS.ProcessEnv;
  let server: ChildProcess;

  beforeAll(async () => {
    env = { ...bare, PORT: String(await freePort()), DATA_DIR: dataDir, LOG_LEVEL: 'error' };
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

  const simulate = (more: NodeJS.ProcessEnv = {}) =>
    promisify(execFile)(process.execPath, [join(ROOT, 'scripts/simulate-partner.mjs')], { env: { ...env, ...more } });

  it('hands over, answers, receives, reads on and checks, and finds everything as promised', async () => {
    const { stdout } = await simulate();
    expect(stdout).toMatch(/answered the challenge; what is not signed is refused/);
    expect(stdout).toMatch(/answered, accepted, completed; confirmed: closed/);
    expect(stdout).toMatch(/rejected: at-capacity/);
    expect(stdout).toMatch(/in the inbox: \S+ from of-uebung/);
    expect(stdout).toMatch(/\d+ events, \d+ of them came by webhook, none is missing/);
    expect(stdout).toMatch(/: R3 by uebungsbehoerde, filed \d{4}-\d\d-\d\d; genuine/);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Everything is as promised.');
    expect(stdout).not.toContain('undefined');
  });

  describe('where something is not as promised', () => {
    let other: Server;
    let url: string;
    beforeAll(async () => {
      const key = { id: '1', scheme: 'hmac-sha256', secret: 'whsec_AAAA', publicKey: null };
      const webhook = JSON.stringify({ id: '1', version: 1, state: 'active', key });
      other = createServer(({ url: path }, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(path?.startsWith('/v1/events') ? '{"items":[],"next":null}' : webhook);
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    });
    afterAll(() => other.close());

    it('ends with 1 and says what', async () => {
      await expect(simulate({ PUBLIC_URL: url })).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('Not as promised: the address is asked a challenge') as string,
      });
    });

    it('and says what is missing where nothing answers', async () => {
      await expect(simulate({ PUBLIC_URL: `http://127.0.0.1:${await freePort()}` })).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('start EinDach with npm start first') as string,
      });
    });
  });
});
