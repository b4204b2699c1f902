import { randomUUID } from 'node:crypto';
import { LogAccesses, type ShownTo } from '../../src/audit/acts/log-accesses.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { openRecordWorld, type RecordWorld } from './record-world.js';

let world: RecordWorld;
beforeAll(async () => {
  world = await openRecordWorld();
});
afterAll(() => world.close());

const clerk: Viewer = {
  account: randomUUID(),
  role: 'clerk',
  authority: 'jobcenter',
  office: 'of-dan-jobcenter',
  person: null,
  locale: 'de',
};
const shown = (reference: string): ShownTo => ({
  purpose: 'casework',
  reference,
  reason: null,
  action: 'hand-off.read',
  objectId: randomUUID(),
  searchHash: null,
  fields: ['name'],
  outcome: 'shown',
  requestId: randomUUID(),
  answerHash: null,
});

it('accesses at the same time are written down together, and one that cannot be takes none of the others with it', async () => {
  await world.sql(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF NEW.reference = '51.2/2026-13' THEN RAISE 'no'; END IF; RETURN NEW; END $$`);
  await world.sql('CREATE TRIGGER refuse BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION refuse()');
  const log = world.app.get(LogAccesses);
  const write = (numbers: readonly number[]) =>
    Promise.allSettled(numbers.map((number) => log.run(clerk, [shown(`51.2/2026-${number}`)])));
  const whole = await write([1, 2, 3, 4, 5, 6]);
  expect(whole.every(({ status }) => status === 'fulfilled')).toBe(true);
  const [together] = await world.sql<{ n: number }>('SELECT count(DISTINCT xmin::text)::int AS n FROM access_log');
  expect(together?.n).toBe(1);

  const broken = await write([11, 12, 13, 14, 15]);
  expect(broken.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  const kept = await world.sql<{ reference: string }>('SELECT reference FROM access_log ORDER BY reference');
  const numbers = [1, 11, 12, 14, 15, 2, 3, 4, 5, 6];
  expect(kept.map(({ reference }) => reference)).toEqual(numbers.map((number) => `51.2/2026-${number}`));
  await world.sign();
  expect((await world.verify()).findings).toEqual([]);
});
