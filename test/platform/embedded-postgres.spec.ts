import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { runningProcess } from '../../src/platform/database/embedded/process-identity.js';
import { launchElsewhere } from '../support/launcher-process.js';

const root = mkdtempSync(join(tmpdir(), 'eindach-embedded-'));
const start = (dataDir: string) => startEmbeddedPostgres({ dataDir, durable: false });
const problem = (code: string) => expect.objectContaining({ name: 'StartProblem', code: `database/${code}` });

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A folder that holds a stopped database with one row. */
async function filledFolder(name: string): Promise<string> {
  const dataDir = join(root, name);
  const database = await start(dataDir);
  await query(database.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  await database.stop();
  return dataDir;
}

async function expectStartWithItsRow(dataDir: string): Promise<void> {
  const database = await start(dataDir);
  try {
    expect(await query(database.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  } finally {
    await database.stop();
  }
}

const pidFile = (dataDir: string) => join(dataDir, 'cluster/data/postmaster.pid');
const serverPid = (dataDir: string) => Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]);

async function untilGone(pid: number): Promise<void> {
  while (runningProcess(pid) !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await filledFolder('kept');
  });

  it('keeps its data, its password and its port between starts', async () => {
    const first = await start(dataDir);
    await first.stop();
    const second = await start(dataDir);
    await second.stop();
    expect(second.url).toBe(first.url);
    await expectStartWithItsRow(dataDir);
  });

  it('lets nobody in without the password, which only its user can read', async () => {
    const database = await start(dataDir);
    const wrong = new URL(database.url);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await database.stop();
    expect(statSync(join(dataDir, 'cluster/password')).mode & 0o077).toBe(0);
  });

  it('writes no statement and no value into its log', async () => {
    const database = await start(dataDir);
    await query(database.url, 'CREATE TABLE IF NOT EXISTS person (email text UNIQUE)');
    const twice = `INSERT INTO person VALUES ('amal@example.org'), ('amal@example.org')`;
    await expect(query(database.url, twice)).rejects.toThrow(/duplicate key/);
    await database.stop();
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('amal');
  });

  it('takes another port when its own is taken', async () => {
    const first = await start(dataDir);
    await first.stop();
    const other = createServer().listen(first.port, '127.0.0.1');
    await once(other, 'listening');
    const second = await start(dataDir);
    await second.stop();
    other.close();
    expect(second.port).not.toBe(first.port);
  });

  it.each([
    ['of a process that is gone', 2 ** 22 + 1],
    ['of an unrelated process that lives', process.pid],
  ])('starts over a left-over postmaster.pid %s', async (_, pid) => {
    const database = await start(dataDir);
    const lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
    await database.stop();
    writeFileSync(pidFile(dataDir), [pid, ...lines.slice(1)].join('\n'), { mode: 0o666 });
    await expectStartWithItsRow(dataDir);
  });

  it('makes a half-finished creation anew', async () => {
    const half = join(root, 'half');
    mkdirSync(join(half, 'unfinished-x1y2z3/data/base'), { recursive: true });
    writeFileSync(join(half, 'unfinished-x1y2z3/data/PG_VERSION'), '18\n');
    const database = await start(half);
    await database.stop();
    expect(existsSync(join(half, 'unfinished-x1y2z3'))).toBe(false);
  });

  it('refuses the data of another PostgreSQL version and leaves it as it is', async () => {
    const file = join(dataDir, 'cluster/data/PG_VERSION');
    writeFileSync(file, '15\n');
    await expect(start(dataDir)).rejects.toEqual(problem('data-folder-of-other-version'));
    expect(readFileSync(file, 'utf8')).toBe('15\n');
    writeFileSync(file, '18\n');
    await expectStartWithItsRow(dataDir);
  });

  it('refuses a database without its password and says which file is missing', async () => {
    const file = join(dataDir, 'cluster/password');
    const password = readFileSync(file, 'utf8');
    rmSync(file);
    await expect(start(dataDir)).rejects.toThrow(/cluster\/password is missing/);
    writeFileSync(file, password, { mode: 0o600 });
    await expectStartWithItsRow(dataDir);
  });

  it('names a folder that cannot be written', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    await expect(start(join(file, 'below'))).rejects.toEqual(problem('data-folder-not-writable'));
  });

  it('names what PostgreSQL complained of when it does not start', async () => {
    const file = join(dataDir, 'cluster/data/postgresql.conf');
    const settings = readFileSync(file, 'utf8');
    writeFileSync(file, `${settings}\nshared_buffers = nonsense\n`);
    await expect(start(dataDir)).rejects.toThrow(/did not start: .*postgresql\.conf.*postgres\.log/);
    writeFileSync(file, settings);
    await expectStartWithItsRow(dataDir);
  });
});

describe('two processes and one data folder', () => {
  it('refuses the second, names the first, and harms neither', async () => {
    const dataDir = await filledFolder('shared');
    const first = launchElsewhere(dataDir);
    const { url } = await first.answer;
    const second = start(dataDir);
    await expect(second).rejects.toEqual(problem('data-folder-in-use'));
    await expect(second).rejects.toThrow(`(process ${first.process.pid})`);
    expect(await query(url!, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    first.process.kill('SIGTERM');
    await first.ended;
    await expectStartWithItsRow(dataDir);
  });

  it('refuses a second start in the same process', async () => {
    const dataDir = await filledFolder('same');
    const first = await start(dataDir);
    await expect(start(dataDir)).rejects.toEqual(problem('data-folder-in-use'));
    expect(await query(first.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await first.stop();
  });

  it('lets one of two that start at the same moment on an empty folder have it', async () => {
    const dataDir = join(root, 'race');
    const both = [launchElsewhere(dataDir), launchElsewhere(dataDir)];
    const answers = await Promise.all(both.map((launcher) => launcher.answer));
    expect(answers.map(({ code }) => code ?? 'started').toSorted()).toEqual(['database/data-folder-in-use', 'started']);
    for (const launcher of both) {
      launcher.process.kill('SIGTERM');
      await launcher.ended;
    }
  });
});

describe('after kill -9', () => {
  it('of the process, the server ends by itself and the next start has the data', async () => {
    const dataDir = await filledFolder('killed');
    const launcher = launchElsewhere(dataDir);
    await launcher.answer;
    const pid = serverPid(dataDir);
    launcher.process.kill('SIGKILL');
    await untilGone(pid);
    await expectStartWithItsRow(dataDir);
  });

  it('of the process, the next start need not wait', async () => {
    const dataDir = await filledFolder('killed-at-once');
    const launcher = launchElsewhere(dataDir);
    await launcher.answer;
    launcher.process.kill('SIGKILL');
    await launcher.ended;
    await expectStartWithItsRow(dataDir);
  });

  it('of the server, the next start recovers what was committed', async () => {
    const dataDir = join(root, 'server-killed');
    const durable = { dataDir, durable: true };
    const database = await startEmbeddedPostgres(durable);
    await query(database.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    process.kill(serverPid(dataDir), 'SIGKILL');
    await database.stop();
    await expectStartWithItsRow(dataDir);
  });
});
