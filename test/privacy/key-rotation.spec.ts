import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { FieldKeys } from '../../src/platform/sealing/index.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';
import { until } from '../support/until.js';
import { SealedWorld, type View, WORDS } from './sealed-world.js';

const KEYS = join(import.meta.dirname, '../../dist/src/keys.js');
const NEWER = Buffer.alloc(32, 'newer').toString('base64');
const RING = `${NEWER} ${TEST_DATA_KEY}`;

let world: SealedWorld;
let handOff: View;
beforeAll(async () => {
  world = await SealedWorld.open();
  const { id, personId } = await world.aCase();
  handOff = await world.asked(id);
  await world.app.get(UnitOfWork).run(async (tx) => {
    for (let count = 0; count < 500; count += 1) {
      const scope = { subject: personId, scope: randomUUID(), keeper: 'integrationsstelle' };
      await tx.of(FieldKeys).grant(scope, 'jobcenter');
    }
  });
}, 300_000);
afterAll(() => world.close());

/** `npm run keys:rotate` with these keys. */
function rotate(dataKey: string) {
  const env = {
    ...process.env,
    DATABASE_URL: world.app.databaseUrl,
    OIDC_ISSUER: 'https://issuer.example.org',
    SIGNING_KEY: newSigningKey(),
    DATA_KEY: dataKey,
    LOG_LEVEL: 'info',
  };
  const child = spawn(process.execPath, [KEYS, 'rotate'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, said }));
  });
  return { kill: () => child.kill('SIGKILL'), ended };
}

/** How many grants are wrapped by which version of the key of an authority. */
const versions = async () => {
  const rows = await world.sql<{ version: number; count: number }>(
    `SELECT authority_version AS version, count(*)::int AS count FROM key_grant GROUP BY 1 ORDER BY 1`,
  );
  return new Map(rows.map(({ version, count }) => [version, count]));
};
const masters = () => world.sql<{ master: string }>('SELECT DISTINCT master FROM authority_key');
const readBy = async (with_: SealedWorld) => {
  const { status, body } = await with_.read('guide', handOff);
  return [status, body.content?.['name']];
};

describe('a rotation', () => {
  it('is refused where DATA_KEY does not hold the key in use, in one sentence that shows no key', async () => {
    const { code, said } = await rotate(NEWER).ended;
    expect(code).toBe(1);
    expect(said).toMatch(/^DATA_KEY does not hold what this database was sealed with: [0-9a-f]{12}\.\n$/);
    expect(said).not.toContain(NEWER);
  });

  it('that is killed in the middle leaves everything readable, and is finished by the next one under load', async () => {
    const all = [...(await versions()).values()].reduce((sum, count) => sum + count, 0);
    const blocker = new Client({ connectionString: world.app.ownerUrl });
    await blocker.connect();
    await blocker.query('BEGIN');
    await blocker.query(`SELECT 1 FROM key_grant WHERE authority = 'jobcenter' ORDER BY ctid DESC LIMIT 1 FOR UPDATE`);
    const first = rotate(RING);
    await until(async () => ((await versions()).get(2) ?? 0) >= 400, 60, 'two batches');
    first.kill();
    await first.ended;
    await blocker.query('ROLLBACK');
    await blocker.end();
    const half = await versions();
    expect([(half.get(1) ?? 0) > 0, (half.get(2) ?? 0) > 0]).toEqual([true, true]);

    // a process with the ring reads and writes all the while
    const ring = await SealedWorld.open({ databaseUrl: world.app.databaseUrl, dataKey: RING });
    expect(await readBy(ring)).toEqual([200, WORDS.content]);
    const second = rotate(RING);
    const state = { ended: false };
    void second.ended.then(() => (state.ended = true));
    const written: View[] = [];
    for (let count = 0; count < 500 && !state.ended; count += 1) {
      const made = await ring.handOver((await ring.aCase()).id);
      written.push(made);
      expect(await readBy(ring)).toEqual([200, WORDS.content]);
    }
    expect(await second.ended).toMatchObject({ code: 0 });
    const done = await versions();
    expect(done.get(1) ?? 0).toBe(0);
    expect(done.get(2) ?? 0).toBeGreaterThanOrEqual(all);
    expect(await masters()).toHaveLength(1);
    for (const { id } of written) expect((await ring.read('guide', { id })).body.content).toBeDefined();
    await ring.close();
  }, 500_000);

  it('makes the old key superfluous: the new one alone opens everything, the old one alone starts no process', async () => {
    const later = await SealedWorld.open({ databaseUrl: world.app.databaseUrl, dataKey: NEWER });
    expect(await readBy(later)).toEqual([200, WORDS.content]);
    expect(await later.notes('clerk-jobcenter', handOff)).toContain(WORDS.note);
    await later.close();
    const old = SealedWorld.open({ databaseUrl: world.app.databaseUrl, dataKey: TEST_DATA_KEY });
    await expect(old).rejects.toMatchObject({ code: 'sealing/wrong-key' });
  });
});
