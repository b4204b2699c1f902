import { DataSource } from 'typeorm';
import { Client } from 'pg';
import { SAMPLE_USERS } from '../../src/identity/index.js';
import { asViewer, type Viewer } from '../../src/platform/access/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { FieldKeys } from '../../src/platform/sealing/index.js';
import { SealStoredFacts } from '../../src/case-routing/index.js';
import { HandOffs, SealStoredHandOffs } from '../../src/hand-off/index.js';
import { usualPurpose } from '../support/usual-purpose.js';
import { SealedWorld, tablesWith, WORDS } from './sealed-world.js';

let world: SealedWorld;
beforeAll(async () => {
  world = await SealedWorld.open();
});
afterAll(() => world.close());

const FACTS = { birth_date: '1990-05-01', health_need: true };
const viewerOf = (name: string): Viewer => {
  const user = SAMPLE_USERS.find((one) => one.name === name);
  if (user === undefined) throw new Error(`no user ${name}`);
  const { id: account, role, authority, office, locale } = user;
  return { account, role, authority, office, person: user.person?.id ?? null, locale };
};
const grantsOf = async (scope: string) => {
  const rows = await world.sql<{ authority: string }>('SELECT authority FROM key_grant WHERE scope = $1', [scope]);
  return rows.map(({ authority }) => authority).toSorted();
};

describe('what is stored', () => {
  it('shows no content, note or special fact in any table, and both sides read them', async () => {
    const { id } = await world.aCase();
    const handOff = await world.asked(id);
    expect(await tablesWith(world, Object.values(WORDS))).toEqual([]);
    const facts = await world.sql<{ facts: object; sealed: string }>(
      'SELECT facts, sealed_facts AS sealed FROM case_member WHERE case_id = $1',
      [id],
    );
    expect(facts).toEqual([{ facts: { birth_date: '1990-05-01' }, sealed: expect.stringMatching(/^s1\.1\.[\w-]+$/) }]);
    for (const user of ['guide', 'clerk-jobcenter']) {
      expect((await world.read(user, handOff)).body.content).toMatchObject({ name: WORDS.content });
      expect(await world.notes(user, handOff)).toContain(WORDS.note);
    }
    expect(await world.factsOf(id)).toEqual(FACTS);
  });

  it('opens at its own row and column only; the others are read as before', async () => {
    const { id } = await world.aCase();
    const [one, other] = [await world.handOver(id), await world.handOver((await world.aCase()).id)];
    const sealed = `(SELECT sealed_content FROM hand_off WHERE id = $2)`;
    const [{ before } = { before: '' }] = await world.sql<{ before: string }>(
      'SELECT sealed_content AS before FROM hand_off WHERE id = $1',
      [one.id],
    );
    await world.sql(`UPDATE hand_off SET sealed_content = ${sealed} WHERE id = $1`, [one.id, other.id]);
    expect(await world.read('guide', one)).toMatchObject({ status: 500, body: { code: 'SEALING_UNREADABLE' } });
    expect((await world.read('guide', other)).status).toBe(200);
    await world.sql('UPDATE hand_off SET sealed_content = $2 WHERE id = $1', [one.id, before]);
    expect((await world.read('guide', one)).status).toBe(200);
    await world.sql('UPDATE case_member SET sealed_facts = $2 WHERE case_id = $1', [id, before]);
    const query = 'query ($id: ID!) { case(id: $id) { plan { questions { fact } } } }';
    const { text } = await world.app.request('guide').graphql(query, { id });
    expect(text).toContain('SEALING_UNREADABLE');
  });

  it('takes one query for the keys of a page', async () => {
    const { id } = await world.aCase();
    for (const service of ['jc-grundsicherungsgeld', 'jc-but']) await world.handOver(id, service);
    const asked: string[] = [];
    const { query } = Client.prototype;
    Client.prototype.query = function counted(this: Client, ...statement: unknown[]) {
      asked.push(String(statement[0]));
      return (query as (...all: unknown[]) => unknown).apply(this, statement);
    } as typeof query;
    const page = await world.app.request('guide').get<{ items: object[] }>('/v1/hand-offs?direction=out');
    Client.prototype.query = query;
    expect(page.body.items.length).toBeGreaterThan(3);
    expect(asked.filter((statement) => statement.includes('key_grant'))).toHaveLength(1);
  });
});

describe('a receiver', () => {
  /** What the keys let somebody read of a row that is there, whatever the policy says. */
  const openedBy = (user: string, id: string) =>
    world.app
      .get(UnitOfWork)
      .run((tx) =>
        asViewer(
          viewerOf(user),
          usualPurpose(viewerOf(user).role),
          async () => (await tx.of(HandOffs).byId(id))?.content,
        ),
      );

  it('can unwrap the key from the offer on until the hand-off ends', async () => {
    const { id } = await world.aCase();
    const handOff = await world.asked(id);
    expect(await grantsOf(handOff.id)).toEqual(['integrationsstelle', 'jobcenter']);
    expect(await openedBy('clerk-jobcenter', handOff.id)).toMatchObject({ name: WORDS.content });
    expect(await openedBy('clerk-sozialamt', handOff.id)).toEqual({});
    const ended = await world.step('clerk-jobcenter', handOff.id, handOff.version, 'reject', { code: 'not-competent' });
    expect(ended.status).toBe(200);
    expect(await grantsOf(handOff.id)).toEqual(['integrationsstelle']);
    expect(await openedBy('clerk-jobcenter', handOff.id)).toEqual({});
    expect((await world.read('clerk-jobcenter', handOff)).body.content).toBeUndefined();
    expect((await world.read('guide', handOff)).body.content).toMatchObject({ name: WORDS.content });
  });

  it('keeps what another live hand-off of the same person gave it, and cannot open the ended one with it', async () => {
    const { id } = await world.aCase();
    const ended = await world.asked(id);
    const live = await world.handOver(id, 'jc-but');
    await world.step('clerk-jobcenter', ended.id, ended.version, 'reject', { code: 'not-competent' });
    expect(await openedBy('clerk-jobcenter', live.id)).toMatchObject({ name: WORDS.content });
    expect(await openedBy('clerk-jobcenter', ended.id)).toEqual({});
    // not even with the wrapped key of the other one put in its place
    await world.sql(
      `INSERT INTO key_grant SELECT subject, version, $2, authority, authority_version, wrapped FROM key_grant
       WHERE scope = $1 AND authority = 'jobcenter'`,
      [live.id, ended.id],
    );
    await expect(openedBy('clerk-jobcenter', ended.id)).rejects.toMatchObject({ code: 'sealing/unreadable' });
  });
});

describe('a key that was deleted', () => {
  it('leaves nothing readable, and every read is answered', async () => {
    const { id, personId } = await world.aCase();
    const handOff = await world.asked(id);
    const at = new Date('2027-01-07T08:00:00Z');
    await world.app.get(UnitOfWork).run((tx) => tx.of(FieldKeys).erase(personId, at));
    for (const user of ['guide', 'clerk-jobcenter']) {
      const { status, body } = await world.read(user, handOff);
      expect([status, body.content, body.erasedAt]).toEqual([200, undefined, at.toISOString()]);
      expect((await world.notes(user, handOff)).filter((note) => note !== null)).toEqual([]);
    }
    expect((await world.app.request('guide').get('/v1/hand-offs?direction=out')).status).toBe(200);
    expect(await world.factsOf(id)).toEqual({ birth_date: FACTS.birth_date });
    const left = await world.sql('SELECT 1 FROM key_grant WHERE subject = $1', [personId]);
    expect(left).toEqual([]);
  });

  it('is followed by a new one for what is written later', async () => {
    const { id, personId } = await world.aCase();
    const before = await world.asked(id);
    await world.app.get(UnitOfWork).run((tx) => tx.of(FieldKeys).erase(personId, new Date()));
    const later = await world.handOver(id, 'jc-but');
    expect((await world.read('guide', later)).body.content).toMatchObject({ name: WORDS.content });
    expect((await world.read('guide', before)).body.content).toBeUndefined();
  });
});

describe('what was stored before values were sealed', () => {
  it('is read as it is, and sealed by the command without breaking the record', async () => {
    const { id } = await world.aCase();
    const handOff = await world.asked(id);
    await world.sql(
      `UPDATE hand_off SET sealed_content = NULL, content = '{"name": "${WORDS.content}"}' WHERE id = $1`,
      [handOff.id],
    );
    const facts = `facts || '{"health_need": true}'`;
    await world.sql(`UPDATE case_member SET sealed_facts = NULL, facts = ${facts} WHERE case_id = $1`, [id]);
    expect((await world.read('clerk-jobcenter', handOff)).body.content).toEqual({ name: WORDS.content });
    expect(await world.factsOf(id)).toEqual(FACTS);

    expect(await world.app.get(SealStoredHandOffs).run()).toBe(1);
    expect(await world.app.get(SealStoredFacts).run()).toBe(1);
    expect(await world.app.get(SealStoredHandOffs).run()).toBe(0);
    expect(await tablesWith(world, Object.values(WORDS))).toEqual([]);
    expect((await world.read('clerk-jobcenter', handOff)).body.content).toEqual({ name: WORDS.content });
    expect(await world.factsOf(id)).toEqual(FACTS);
    const [row] = await world.app.get(DataSource).query('SELECT facts FROM case_member WHERE case_id = $1', [id]);
    expect(row).toEqual({ facts: { birth_date: '1990-05-01' } });
  });
});
