import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { waysForRoot } from '../../src/platform/database/embedded/run-as.js';
import { canLaunchAs, launchElsewhere } from '../support/launcher-process.js';

const NOBODY = 65_534;
const uid = process.getuid?.() ?? NOBODY;
const root = mkdtempSync(join(tmpdir(), 'eindach-user-'));
const filesOwner = (dataDir: string) => statSync(join(dataDir, 'cluster/data')).uid;

const asRoot = uid === 0 ? describe : describe.skip;
const asOrdinaryUser = uid === 0 ? describe.skip : describe;
const otherUser = uid === 0 && (await canLaunchAs(NOBODY)) ? describe : describe.skip;

async function expectToStart(dataDir: string): Promise<void> {
  const database = await startEmbeddedPostgres({ dataDir, durable: false });
  await database.stop();
  expect(database.url).toMatch(/^postgres:/);
}

const home = join(root, 'home');

beforeAll(() => {
  chmodSync(root, 0o755);
  mkdirSync(home, { mode: 0o700 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

asRoot('started by root', () => {
  it('opens no closed folder, such as the home of root, and starts all the same', async () => {
    await expectToStart(join(home, 'data'));
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });

  it('starts with the data after they were moved from an open to a closed folder', async () => {
    const folder = join(root, 'moved');
    await expectToStart(join(folder, 'data'));
    chmodSync(folder, 0o700);
    await expectToStart(join(folder, 'data'));
  });

  it('tries what needs the fewest rights first', () => {
    expect(waysForRoot(root).map(({ prefix, uid }) => prefix[0] ?? uid)).toEqual([NOBODY, 'unshare', 'setpriv']);
    expect(waysForRoot(home).map(({ prefix }) => prefix[0])).toEqual(['unshare', 'setpriv']);
  });
});

asOrdinaryUser('started by an ordinary user', () => {
  it('runs PostgreSQL as that user', async () => {
    const dataDir = join(root, 'own');
    await expectToStart(dataDir);
    expect(filesOwner(dataDir)).toBe(uid);
  });

  it('names a folder of somebody else', async () => {
    const closed = join(root, 'closed');
    mkdirSync(closed, { mode: 0o500 });
    await expect(startEmbeddedPostgres({ dataDir: join(closed, 'data'), durable: false })).rejects.toThrow(/EACCES/);
  });
});

otherUser('in a checkout open to all', () => {
  it('runs PostgreSQL for root as nobody where nobody can reach everything', async () => {
    const dataDir = join(root, 'open');
    await expectToStart(dataDir);
    expect(filesOwner(dataDir)).toBe(NOBODY);
  });

  it('runs PostgreSQL as the ordinary user who starts it', async () => {
    const folder = join(root, 'of-nobody');
    mkdirSync(folder, { mode: 0o700 });
    chownSync(folder, NOBODY, NOBODY);
    const launcher = launchElsewhere(join(folder, 'data'), NOBODY);
    expect(await launcher.answer).toEqual({ url: expect.stringMatching(/^postgres:/) as string });
    launcher.process.kill('SIGTERM');
    await launcher.ended;
    expect(filesOwner(join(folder, 'data'))).toBe(NOBODY);
  });

  it('names a folder that belongs to root', async () => {
    const launcher = launchElsewhere(join(root, 'not-yours'), NOBODY);
    expect((await launcher.answer).sentence).toMatch(
      /cannot be used \(EACCES at .*\): make it writable, or set DATA_DIR/,
    );
    await launcher.ended;
  });
});
