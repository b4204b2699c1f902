import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';
import { start, type Start } from '../support/started-process.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'eindach-serving-'));
const dataDir = join(folder, 'data');
const running: Start[] = [];

/** The settings of a bare machine, whatever the one that runs the tests has set. */
function begin(settings: NodeJS.ProcessEnv): Start {
  const none = {
    DATABASE_URL: '',
    MIGRATION_DATABASE_URL: '',
    REDIS_URL: '',
    SMTP_URL: '',
    OIDC_ISSUER: '',
    SIGNING_KEY: '',
    PUBLIC_URL: '',
    HOST: '',
  };
  const begun = start(root, { ...none, DATA_DIR: dataDir, ...settings });
  running.push(begun);
  return begun;
}

async function expectOneSentence(settings: NodeJS.ProcessEnv, sentence: RegExp): Promise<void> {
  const refused = begin({ PORT: String(await freePort()), ...settings });
  expect(await refused.ended).toBe(1);
  expect(refused.complained().trim()).toMatch(sentence);
  expect(refused.complained().trim().split('\n')).toHaveLength(1);
}

const statusOf = async (port: number, path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;

afterAll(async () => {
  for (const { process, ended } of running) {
    process.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

describe('npm start on a machine with nothing but Node', () => {
  it('serves with an embedded database, stops in order on Ctrl-C, and keeps what it had', async () => {
    const port = await freePort();
    const first = begin({ PORT: String(port) });
    await first.until('Ctrl-C');
    expect(await statusOf(port, '/health/live')).toBe(200);
    expect(await statusOf(port, '/health/ready')).toBe(200);
    expect(await statusOf(port, '/docs')).toBe(200);
    const password = readFileSync(join(dataDir, 'cluster/password'), 'utf8');

    first.process.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(existsSync(join(dataDir, 'cluster/data/postmaster.pid'))).toBe(false);

    const second = begin({ PORT: String(port) });
    await second.until('Ctrl-C');
    expect(await statusOf(port, '/health/ready')).toBe(200);
    expect(second.said()).not.toContain('creating the database');
    expect(readFileSync(join(dataDir, 'cluster/password'), 'utf8')).toBe(password);

    await expectOneSentence(
      {},
      new RegExp(`data folder .* \\(process ${second.process.pid}\\): stop it, or set DATA_DIR`),
    );
    expect(await statusOf(port, '/health/ready')).toBe(200);
    await expectOneSentence({ PORT: String(port), DATA_DIR: join(folder, 'other') }, /^Port \d+ on .* is taken/);
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('serves again after kill -9', async () => {
    const settings = { PORT: String(await freePort()), DATA_DIR: join(folder, 'killed') };
    const first = begin(settings);
    await first.until('Ctrl-C');
    first.process.kill('SIGKILL');
    await first.ended;
    const second = begin(settings);
    await second.until('Ctrl-C');
    expect(await statusOf(Number(settings.PORT), '/health/ready')).toBe(200);
    second.process.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('runs twice side by side with other PORT and DATA_DIR', async () => {
    const ports = [await freePort(), await freePort()];
    const both = ports.map((port) => begin({ PORT: String(port), DATA_DIR: join(folder, `side-${port}`) }));
    await Promise.all(both.map((each) => each.until('Ctrl-C')));
    expect(await Promise.all(ports.map((port) => statusOf(port, '/health/ready')))).toEqual([200, 200]);
    both.forEach((each) => each.process.kill('SIGINT'));
    expect(await Promise.all(both.map((each) => each.ended))).toEqual([0, 0]);
  });
});

describe('npm start ends with one clear sentence', () => {
  it.each([
    ['PORT', 'many', /PORT must be a number from 0 to 65535/],
    ['DATABASE_URL', 'mysql://127.0.0.1/x', /DATABASE_URL must be a URL that begins with postgres/],
    ['DATABASE_URL', 'postgres://nobody:secret@127.0.0.1:1/x', /MIGRATION_DATABASE_URL is not set/],
    ['LOG_LEVEL', 'loud', /LOG_LEVEL must be one of/],
  ])('when %s is %s', async (name, value, sentence) => {
    await expectOneSentence({ [name]: value, DATA_DIR: join(folder, 'unused') }, sentence);
  });

  it('when the database does not answer', async () => {
    const url = 'postgres://nobody:secret@127.0.0.1:1/x';
    const settings = { DATABASE_URL: url, MIGRATION_DATABASE_URL: url, DATA_DIR: join(folder, 'unused') };
    await expectOneSentence(settings, /MIGRATION_DATABASE_URL cannot be used \(ECONNREFUSED\)/);
  });

  it('when the data folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expectOneSentence({ DATA_DIR: join(file, 'data') }, /data folder .* make it writable, or set DATA_DIR/);
  });
});
