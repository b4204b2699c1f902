import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { asSystem } from '../../src/platform/access/index.js';
import { Config } from '../../src/platform/config/index.js';
import { ReapplyDeletions } from '../../src/retention/index.js';
import { type Answer } from '../support/app.js';
import { mutation } from '../support/mutation.js';
import { tablesAbout } from './erased.js';
import { type Duty, type Request, requestsIn } from './requests.js';
import { BY_LAW, type HandOff, openRightsWorld, type RightsWorld } from './rights-world.js';

const folder = mkdtempSync(join(tmpdir(), 'eindach-erasures-'));
const file = join(folder, 'deletions.ndjson');
let world: RightsWorld;
let requests: ReturnType<typeof requestsIn>;
beforeAll(async () => {
  world = await openRightsWorld();
  requests = requestsIn(world);
  Object.assign(world.app.get(Config), { deletionRecords: file });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const OLEH = { givenName: 'Oleh', familyName: 'Muster', email: 'oleh@example.org', locale: 'uk' };

const sql = <T = Record<string, unknown>>(statement: string, values: unknown[] = []): Promise<T[]> =>
  world.app.get(DataSource).query(statement, values);
const personOf = async (caseId: string) =>
  (await sql<{ person_id: string }>('SELECT person_id FROM "case" WHERE id = $1', [caseId]))[0]?.person_id ?? '';
const own = (caseId: string): Promise<Answer<Request>> =>
  world.app.request('newcomer').post<Request>('/v1/personal-data/erasures', { case: caseId });
const atDesk = (user: string, caseId: string): Promise<Answer<Request>> =>
  world.app.request(user).post<Request>(`/v1/cases/${caseId}/erasures`);

/** Handed over, and given back. */
async function ended(user: string, caseId: string): Promise<HandOff> {
  const handOff = await world.handOver(user, caseId, { ...BY_LAW, kind: 'REFER' });
  return world.move('clerk-jobcenter', handOff, 'reject', { code: 'at-capacity' });
}

describe('an erasure', () => {
  it('takes the file and what was handed over, is told every recipient, and is proved without a name', async () => {
    const caseId = await world.openCase('newcomer');
    const handOff = await ended('guide', caseId);
    const asked = await own(caseId);
    expect(asked.body).toMatchObject({ kind: 'erasure', state: 'open', availableActions: ['take_back'] });
    await requests.work('rights-request.opened', asked.body.id);
    expect(await requests.notices('guide')).toContainEqual(['rights-request.opened', asked.body.id]);
    const done = await requests.decide('guide', asked.body, 'carry-out');
    expect([done.status, done.body.state]).toEqual([200, 'carried_out']);

    expect((await tablesAbout(caseId, sql)).filter((table) => table !== 'notification')).toEqual([]);
    const told = await sql('SELECT 1 FROM notification WHERE case_id = $1 AND person_id IS NOT NULL', [caseId]);
    expect(told).toEqual([]);
    for (const user of ['guide', 'clerk-jobcenter', 'newcomer']) {
      const { status, text } = await world.app.request(user).get(`/v1/hand-offs/${handOff.id}`);
      expect([user, status, text.includes('Amina Beispiel')]).toEqual([user, 200, false]);
    }
    expect((await world.app.request('guide').get(`/v1/cases/${caseId}/personal-data`)).status).toBe(404);

    await requests.work('rights-request.carried-out', asked.body.id);
    const [duty] = (await requests.duties()).filter((one) => one.handOff === handOff.id);
    expect(duty).toMatchObject({ kind: 'delete', contents: {} });
    expect((await requests.read('newcomer', asked.body.id)).recipients).toMatchObject([
      { duty: duty?.id, confirmedAt: null },
    ]);
    const confirmed = await world.app
      .request('partner-jobcenter')
      .post<Duty>(`/v1/recipient-duties/${duty?.id}/acknowledge`);
    expect(confirmed.status).toBe(200);
    await requests.work('hand-off.duty-acknowledged', duty?.id ?? '');
    const followed = await requests.read('newcomer', asked.body.id);
    expect(followed).toMatchObject({
      state: 'carried_out',
      answer: { locale: 'ar', direction: 'rtl', text: expect.stringContaining('تم حذف ملفك'), remedies: [] },
      recipients: [{ confirmedAt: '2026-12-01T12:00:00.000Z' }],
    });
    const messages = await requests.own();
    expect([messages.match(/rights_decided/g)?.length, messages.match(/erasure_confirmed/g)?.length]).toEqual([1, 1]);

    await requests.work('retention.erased', await aRecordOf(caseId));
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const gone = lines.map((line) => JSON.parse(line) as { rule: string; subject: string });
    expect(gone).toContainEqual(expect.objectContaining({ rule: 'case-file', subject: caseId }));
    expect(gone).toContainEqual(expect.objectContaining({ rule: 'erased-contents', subject: handOff.id }));
    const page = await world.app.request('dpo').get('/v1/rights-requests');
    expect(page.text).toContain(asked.body.id);
    expect(page.text).not.toContain('Beispiel');
  });

  it('waits until nobody works on it any more, and until no proceedings keep it', async () => {
    const caseId = await world.openCase('newcomer');
    const live = await world.handOver('guide', caseId, { ...BY_LAW, kind: 'REFER' });
    const asked = (await own(caseId)).body;
    const early = await requests.decide('guide', asked, 'carry-out');
    expect([early.status, early.body]).toMatchObject([
      409,
      { code: 'RIGHTS_REQUEST_STILL_UNDER_WAY', open: expect.arrayContaining([{ kind: 'hand-off', id: live.id }]) },
    ]);
    await world.move('clerk-jobcenter', live, 'reject', { code: 'at-capacity' });
    const hold = { reason: 'court-proceedings', reference: '4 K 17/26' };
    expect((await world.app.request('dpo').post(`/v1/hand-offs/${live.id}/legal-hold`, hold)).status).toBeLessThan(300);
    const held = await requests.decide('guide', asked, 'carry-out');
    expect([held.status, held.body.code]).toEqual([409, 'RIGHTS_REQUEST_HELD']);
    expect((await world.app.request('guide').get(`/v1/cases/${caseId}/personal-data`)).status).toBe(200);
    await world.app.request('dpo').post(`/v1/hand-offs/${live.id}/legal-hold/lift`, {});
    expect((await requests.decide('guide', asked, 'carry-out')).body.state).toBe('carried_out');
  });

  it('is refused for a reason that the Regulation names, with the remedies, in words of the person', async () => {
    const caseId = await world.openCase('newcomer');
    const asked = (await own(caseId)).body;
    for (const code of [undefined, 'is-correct']) {
      const bare = await requests.decide('guide', asked, 'refuse', { code });
      expect([bare.status, bare.body.code, bare.body.allowedCodes]).toEqual([
        422,
        'RIGHTS_REQUEST_REASON_MISSING',
        ['still-needed', 'legal-duty', 'public-task', 'public-health', 'legal-claims'],
      ]);
    }
    const refused = await requests.decide('guide', asked, 'refuse', { code: 'legal-duty' });
    expect(refused.body).toMatchObject({ state: 'refused', code: 'legal-duty' });
    await requests.work('rights-request.refused', asked.id);
    expect(await requests.own()).toContain('rights_decided');
    const query = `{ rightsRequests(first: 50) { nodes { id answer { text article remedies { article text } } } } }`;
    const { rightsRequests } = await world.graphql<{ rightsRequests: { nodes: Request[] } }>('newcomer', query);
    expect(rightsRequests.nodes.find(({ id }) => id === asked.id)).toMatchObject({
      answer: {
        text: 'هناك قانون يُلزم الجهة بحفظ هذه البيانات.',
        article: 'Art. 17 Abs. 3 lit. b DSGVO',
        remedies: [{ article: 'Art. 77 DSGVO' }, { article: 'Art. 79 DSGVO', text: 'يمكنك اللجوء إلى المحكمة.' }],
      },
    });
  });

  it('is asked for through GraphQL as well, and of a foreign file by nobody', async () => {
    const caseId = await world.openCase('newcomer');
    const ask = mutation('askForErasure', 'request { kind state }');
    expect(await world.graphql('newcomer', ask, { input: { caseId } })).toEqual({
      askForErasure: { kind: 'erasure', state: 'open' },
    });
    const foreign = await world.openCase('counsellor', { person: OLEH });
    for (const id of [foreign, randomUUID()]) {
      expect((await own(id)).body.code).toBe('CASE_NOT_FOUND');
      expect((await atDesk('guide', id)).body.code).toBe('CASE_NOT_FOUND');
      expect(await world.refusal('newcomer', ask, { input: { caseId: id } })).toBe('CASE_NOT_FOUND');
    }
  });
});

describe('with the last file', () => {
  const named = async (id: string) => {
    const [row] = await sql<{ given_name: string; email: string | null }>('SELECT * FROM person WHERE id = $1', [id]);
    return [row?.given_name, row?.email];
  };
  const erase = async (user: string, caseId: string) => {
    const asked = (await atDesk(user, caseId)).body;
    const done = await requests.decide(user, asked, 'carry-out');
    expect([done.status, done.body.state]).toEqual([200, 'carried_out']);
    return asked;
  };

  it('go the name, the address and the key of the person', async () => {
    const caseId = await world.openCase('guide', { person: OLEH });
    const personId = await personOf(caseId);
    await ended('guide', caseId);
    await erase('guide', caseId);
    expect(await named(personId)).toEqual(['', null]);
    expect(await sql('SELECT 1 FROM key_grant WHERE subject = $1', [personId])).toEqual([]);
    expect(await sql('SELECT 1 FROM data_key WHERE subject = $1 AND erased_at IS NULL', [personId])).toEqual([]);
  });

  it('they stay where another office keeps something, and the desk is not told so', async () => {
    const caseId = await world.openCase('guide', { person: OLEH });
    const counselled = await world.openCase('counsellor', { person: OLEH, facts: [], household: [] });
    const [personId, other] = [await personOf(caseId), await personOf(counselled)];
    await sql('UPDATE "case" SET person_id = $1 WHERE person_id = $2', [personId, other]);
    const { id } = await erase('guide', caseId);
    expect(await named(personId)).toEqual(['Oleh', 'oleh@example.org']);
    expect((await world.app.request('guide').get(`/v1/rights-requests/${id}`)).text).not.toMatch(/counsel|Oleh/);
    expect((await world.app.request('counsellor').get(`/v1/cases/${counselled}/personal-data`)).status).toBe(200);
    await erase('counsellor', counselled);
    expect(await named(personId)).toEqual(['', null]);
  });

  it('goes again after a restore what the backup has brought back', async () => {
    const caseId = await world.openCase('guide', { person: OLEH });
    const personId = await personOf(caseId);
    const handOff = await ended('guide', caseId);
    const kept = [
      ['case', 'id', caseId],
      ['case_member', 'case_id', caseId],
      ['data_key', 'subject', personId],
      ['key_grant', 'subject', personId],
    ] as const;
    const backup = await Promise.all(
      kept.map(([table, key, id]) => sql(`SELECT to_jsonb(t) AS row FROM "${table}" t WHERE ${key} = $1`, [id])),
    );
    const [content] = await sql<{ sealed_content: string }>('SELECT sealed_content FROM hand_off WHERE id = $1', [
      handOff.id,
    ]);
    await erase('guide', caseId);
    await requests.work('retention.erased', await aRecordOf(caseId));

    await sql('DELETE FROM data_key WHERE subject = $1', [personId]);
    for (const [index, [table]] of kept.entries()) {
      for (const { row } of backup[index] ?? []) {
        await sql(`INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(NULL::"${table}", $1::jsonb)`, [
          JSON.stringify(row),
        ]);
      }
    }
    await sql(`UPDATE person SET given_name = 'Oleh' WHERE id = $1`, [personId]);
    await sql('UPDATE hand_off SET sealed_content = $2, purged_at = NULL WHERE id = $1', [
      handOff.id,
      content?.sealed_content,
    ]);
    const seen = await world.app.request('guide').get<{ content?: object }>(`/v1/hand-offs/${handOff.id}`);
    expect(seen.body.content).toBeDefined();

    const reapply = () => asSystem(() => world.app.get(ReapplyDeletions).run(file));
    expect((await reapply()).rows).toBeGreaterThan(3);
    expect(await named(personId)).toEqual(['', null]);
    expect(await sql('SELECT 1 FROM key_grant WHERE subject = $1', [personId])).toEqual([]);
    expect(await sql('SELECT 1 FROM "case" WHERE id = $1', [caseId])).toEqual([]);
    const [after] = await sql('SELECT sealed_content FROM hand_off WHERE id = $1', [handOff.id]);
    expect(after).toEqual({ sealed_content: null });
    expect((await reapply()).rows).toBe(0);
  });
});

/** The outbox names one of the records of the same erasure. */
async function aRecordOf(caseId: string): Promise<string> {
  const [row] = await sql<{ id: string }>('SELECT id FROM deletion_record WHERE subject = $1', [caseId]);
  return row?.id ?? '';
}
