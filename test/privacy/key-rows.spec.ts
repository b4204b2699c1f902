import { Client } from 'pg';
import { HandOffs } from '../../src/hand-off/index.js';
import { asViewer, type Viewer } from '../../src/platform/access/index.js';
import { type Tx, UnitOfWork } from '../../src/platform/database/index.js';
import { at, DPO, newcomer } from '../hand-off/world.js';
import { usualPurpose } from '../support/usual-purpose.js';
import { SealedWorld, type View } from './sealed-world.js';

const TABLES = ['key_grant', 'authority_key', 'data_key'] as const;

let world: SealedWorld;
let person: string;
let handOff: View;
beforeAll(async () => {
  world = await SealedWorld.open();
  const { id, personId } = await world.aCase();
  person = personId;
  handOff = await world.asked(id);
  await world.aCase();
});
afterAll(() => world.close());

class Keys {
  constructor(private readonly manager: { query<T>(sql: string): Promise<T> }) {}

  async of(table: (typeof TABLES)[number], column: string): Promise<string[]> {
    const rows = await this.manager.query<{ value: string }[]>(`SELECT DISTINCT ${column} AS value FROM ${table}`);
    return rows.map(({ value }) => value).toSorted();
  }

  async role(): Promise<string> {
    const [row] = await this.manager.query<{ role: string }[]>('SELECT current_user AS role');
    return row?.role ?? '';
  }
}

/** A transaction of theirs, past all that the acts decide. */
const within = <T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asViewer(viewer, usualPurpose(viewer.role), () => world.app.get(UnitOfWork).run(work));

describe('wrapped keys', () => {
  it('are hidden from a connection without a viewer', async () => {
    const app = new Client({ connectionString: world.app.databaseUrl, options: '-c role=eindach_app' });
    await app.connect();
    for (const table of TABLES) {
      expect((await world.sql(`SELECT 1 FROM ${table}`)).length).toBeGreaterThan(0);
      expect((await app.query(`SELECT 1 FROM ${table}`)).rowCount).toBe(0);
    }
    await app.end();
  });

  it('are shown to an authority where they are its own, with the data keys they open', async () => {
    expect(await within(at('jobcenter'), (tx) => tx.of(Keys).of('key_grant', 'authority'))).toEqual(['jobcenter']);
    expect(await within(at('jobcenter'), (tx) => tx.of(Keys).of('authority_key', 'authority'))).toEqual(['jobcenter']);
    expect(await within(at('jobcenter'), (tx) => tx.of(Keys).of('data_key', 'subject'))).toEqual([person]);
    expect(await within(at('registry'), (tx) => tx.of(Keys).of('key_grant', 'scope'))).toEqual([]);
    expect(await within(at('registry'), (tx) => tx.of(Keys).of('data_key', 'subject'))).toEqual([]);
  });

  it('are shown to a person where they open what is about them', async () => {
    const self = newcomer(person);
    expect(await within(self, (tx) => tx.of(Keys).of('key_grant', 'subject'))).toEqual([person]);
    expect(await within(self, (tx) => tx.of(Keys).of('authority_key', 'authority'))).toEqual([
      'integrationsstelle',
      'jobcenter',
    ]);
    expect(await within(newcomer(handOff.id), (tx) => tx.of(Keys).of('key_grant', 'subject'))).toEqual([]);
  });

  it('open nothing for somebody who acts for no authority and is not the person', async () => {
    const content = (viewer: Viewer) => within(viewer, async (tx) => (await tx.of(HandOffs).byId(handOff.id))?.content);
    expect(await content(DPO)).toEqual({});
    expect(await content(newcomer(person))).toHaveProperty('name');
  });
});

describe('an act that wraps a key for somebody else', () => {
  it('goes on as its viewer', async () => {
    const role = await within(at('door'), async (tx) => {
      const row = await tx.of(HandOffs).byId(handOff.id);
      if (row !== null) await tx.of(HandOffs).change(row);
      return tx.of(Keys).role();
    });
    expect(role).toBe('eindach_app');
  });

  it('stays the system where the transaction is the system’s', async () => {
    const role = await world.app.get(UnitOfWork).run(async (tx) => {
      const row = await tx.of(HandOffs).byId(handOff.id);
      if (row !== null) await tx.of(HandOffs).change(row);
      return tx.of(Keys).role();
    });
    expect(role).toBe('eindach_system');
  });
});
