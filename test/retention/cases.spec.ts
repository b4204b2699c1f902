import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Config } from '../../src/platform/config/index.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { ReapplyDeletions } from '../../src/retention/index.js';
import { RunRetention } from '../../src/retention/acts/run-retention.js';
import { BY_LAW, INTAKE, openRightsWorld, type RightsWorld } from '../data-subject-rights/rights-world.js';
import { mutation } from '../support/mutation.js';

const folder = mkdtempSync(join(tmpdir(), 'eindach-cases-'));
const file = join(folder, 'deletions.ndjson');
let world: RightsWorld;
beforeAll(async () => {
  world = await openRightsWorld();
  Object.assign(world.app.get(Config), { deletionRecords: file });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

interface Case {
  readonly status: string;
  readonly version: number;
  readonly closeReason: string | null;
  readonly retentionUntil: string | null;
  readonly hold: object | null;
  readonly code?: string;
  readonly open?: readonly { readonly kind: string; readonly id: string }[];
}

const sql = <T = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
  world.app.get(DataSource).query(text, values);
const read = (user: string, id: string) => world.app.request(user).get<Case>(`/v1/cases/${id}`);
const turn = async (user: string, id: string, step: 'close' | 'reopen', body?: object) => {
  const { version } = (await read('guide', id)).body;
  return world.app.request(user).post<Case>(`/v1/cases/${id}/${step}`, body, { 'if-match': `"${version}"` });
};
const close = (id: string, reason = 'settled', user = 'guide') => turn(user, id, 'close', { reason });
const hold = (id: string, step = '', body: object | undefined = undefined) =>
  world.app.request('guide').post<Case>(`/v1/cases/${id}/legal-hold${step}`, body);

const PERSON = { givenName: 'Amina', familyName: 'Beispiel', email: 'amina@example.org', locale: 'ar' };
const START = mutation('startDeadline', 'deadline { id }');
const WITHDRAW = mutation('withdrawDeadline', 'deadline { id }');
const ANSWER = mutation('answerFacts', 'case { id }');
const CLOSE = mutation('closeCase', 'case { closedAt closeReason }');
const DEADLINE = {
  deadlineId: 'sgg-84-widerspruch',
  triggerEvent: 'notification_of_decision',
  triggerDate: '2026-11-16',
};

const openCase = () => world.openCase('guide', { person: PERSON });
const startDeadline = async (caseId: string) => {
  const input = { caseId, ...DEADLINE, delivery: 'post_domestic_sgbx' };
  return (await world.graphql<{ startDeadline: { id: string } }>('guide', START, { input })).startDeadline.id;
};
const run = () => world.app.get(RunRetention).run();
/** A closed case whose time is over. */
const age = (id: string) => sql(`UPDATE "case" SET closed_at = now() - interval '2000 days' WHERE id = $1`, [id]);
const isThere = async (id: string) => (await sql('SELECT id FROM "case" WHERE id = $1', [id])).length === 1;

/** The tables that have the id anywhere in a row. */
async function tablesWith(id: string): Promise<string[]> {
  const tables = await sql<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await sql(`SELECT FROM "${name}" t WHERE t::text LIKE '%' || $1 || '%' LIMIT 1`, [id]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe('the end of a case', () => {
  it('is refused with what is still open, and comes when that is done', async () => {
    const id = await openCase();
    const handOff = await world.handOver('guide', id, BY_LAW);
    const deadline = await startDeadline(id);
    const refused = await close(id);
    expect([refused.status, refused.body.code]).toEqual([409, 'CASE_STILL_OPEN']);
    expect(refused.body.open).toEqual([
      { kind: 'deadline', id: deadline },
      { kind: 'hand-off', id: handOff.id },
    ]);
    await world.graphql('guide', WITHDRAW, { input: { id: deadline, caseId: id } });
    await world.move('guide', handOff, 'withdraw');
    const closed = await close(id);
    expect([closed.status, closed.headers.get('etag')]).toEqual([200, `"${closed.body.version}"`]);
    expect(closed.body).toMatchObject({
      status: 'closed',
      closeReason: 'settled',
      retentionUntil: '2028-11-30T12:00:00.000Z',
    });
    const audited = await sql(`SELECT details FROM audit_entry WHERE action = 'case.close' AND object_id = $1`, [id]);
    expect(audited).toEqual([{ details: { reason: 'settled' } }]);
  });

  it('belongs to the desk that keeps the file; to others it is an unknown case', async () => {
    const id = await openCase();
    const foreign = await world.app
      .request('clerk-jobcenter')
      .post<Case>(`/v1/cases/${id}/close`, { reason: 'settled' }, { 'if-match': '"1"' });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'CASE_NOT_FOUND']);
    expect((await read('counsellor', id)).status).toBe(404);
    const own = await world.app
      .request('newcomer')
      .post<Case>(`/v1/cases/${id}/close`, { reason: 'settled' }, { 'if-match': '"1"' });
    expect(own.status).toBe(403);
  });

  it('lets nothing be added until it is opened again, and each turn is an event of the desk', async () => {
    const id = await openCase();
    const input = { caseId: id, version: 1, reason: 'moved-away' };
    const { closeCase } = await world.graphql<{ closeCase: object }>('guide', CLOSE, { input });
    expect(closeCase).toEqual({ closedAt: '2026-12-01T12:00:00.000Z', closeReason: 'moved-away' });
    expect((await close(id)).body.code).toBe('CASE_CLOSED');
    const facts = [{ fact: 'birth_date', text: '1990-02-01' }];
    expect(await world.refusal('guide', ANSWER, { input: { caseId: id, version: 2, facts } })).toBe('CASE_CLOSED');
    await expect(startDeadline(id)).rejects.toThrow('CASE_CLOSED');
    await expect(world.handOver('guide', id, BY_LAW)).rejects.toThrow('HAND_OFF_CASE_CLOSED');
    expect((await turn('guide', id, 'reopen')).body).toMatchObject({ status: 'open', retentionUntil: null });
    expect((await turn('guide', id, 'reopen')).body.code).toBe('CASE_NOT_CLOSED');
    await world.handOver('guide', id, { ...BY_LAW, draft: undefined });
    const events = await sql(
      `SELECT type, sequence, office FROM event JOIN event_reader ON event_id = id WHERE subject = $1 AND office <> '*'`,
      [id],
    );
    expect(events.toSorted((a, b) => Number(a['sequence']) - Number(b['sequence']))).toEqual([
      { type: 'de.willkommen.case.closed.v1', sequence: 1, office: 'of-dan-integration' },
      { type: 'de.willkommen.case.reopened.v1', sequence: 2, office: 'of-dan-integration' },
    ]);
  });

  it('is decided on what the desk has read, and one of two who act at once wins', async () => {
    const id = await openCase();
    const answers = await Promise.all([close(id), close(id, 'duplicate')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    await age(id);
    expect((await turn('guide', id, 'reopen')).body.code).toBe('CASE_TIME_OVER');
  });
});

describe('a case whose time is over', () => {
  it('goes with everything that hangs on it, and the person with the last case; again after a restore', async () => {
    const id = await openCase();
    const [{ person_id: person } = { person_id: '' }] = await sql<{ person_id: string }>(
      'SELECT person_id FROM "case" WHERE id = $1',
      [id],
    );
    const handOff = await world.handOver('guide', id, BY_LAW);
    const deadline = await startDeadline(id);
    for (const { handle } of world.app.get(Handlers).forTopic('hand-off.offered')) await handle(handOff.id);
    await world.graphql('guide', WITHDRAW, { input: { id: deadline, caseId: id } });
    await world.move('guide', handOff, 'withdraw');
    expect((await hold(id, '', { reason: 'court-proceedings', reference: 'S 12 AS 345/26' })).status).toBe(200);
    await hold(id, '/lift');
    expect((await close(id)).status).toBe(200);
    await age(id);
    await sql(`UPDATE person SET created_at = now() - interval '2000 days' WHERE id = $1`, [person]);
    await sql(`UPDATE hand_off SET sealed_content = NULL WHERE id = $1`, [handOff.id]);
    const parts = await tablesWith(id);
    expect(parts).toEqual(
      expect.arrayContaining([
        'case',
        'case_member',
        'case_hold',
        'case_lead',
        'deadline',
        'key_grant',
        'notification',
      ]),
    );
    const members = await sql('SELECT * FROM case_member WHERE case_id = $1', [id]);

    await run();
    expect(await isThere(id)).toBe(false);
    // the record of the hand-off has a time of its own; the rest proves what was done, by ids
    const LEFT = [
      'access_log',
      'audit_entry',
      'deletion_record',
      'event',
      'hand_off',
      'idempotency_key',
      'opened_matter',
      'outbox',
    ];
    expect((await tablesWith(id)).filter((name) => !LEFT.includes(name))).toEqual([]);
    expect((await tablesWith(person)).filter((name) => ![...LEFT, 'data_key', 'key_grant'].includes(name))).toEqual([]);
    const keys = await sql<{ erased_at: Date | null }>('SELECT erased_at FROM data_key WHERE subject = $1', [person]);
    expect(keys.map(({ erased_at: at }) => at instanceof Date)).toEqual([true]);
    expect(await sql('SELECT FROM key_grant WHERE subject = $1', [person])).toEqual([]);
    const named = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes(id) || line.includes(person));
    expect(named).toHaveLength(2);

    await sql(`INSERT INTO case_member SELECT * FROM jsonb_populate_recordset(NULL::case_member, $1::jsonb)`, [
      JSON.stringify(members),
    ]);
    expect(await world.app.get(ReapplyDeletions).run(file)).toMatchObject({ rows: members.length });
    expect(await sql('SELECT FROM case_member WHERE case_id = $1', [id])).toEqual([]);
  });

  it('stays while somebody holds it, or a hand-off of it is held or under way', async () => {
    const [held, legal, live] = [await openCase(), await openCase(), await openCase()];
    await hold(held, '', { reason: 'remedy-pending', reference: 'W 7/26' });
    expect((await read('guide', held)).body).toMatchObject({
      retentionUntil: null,
      hold: { reason: 'remedy-pending' },
    });
    const handOff = await world.handOver('guide', legal, BY_LAW);
    await world.move('guide', handOff, 'withdraw');
    const under = await world.handOver('guide', live, BY_LAW);
    await sql(
      `INSERT INTO legal_hold (id, hand_off_id, reason, reference, set_by, set_at)
      VALUES (gen_random_uuid(), $1, 'restriction', 'W 8/26', gen_random_uuid(), now())`,
      [handOff.id],
    );
    for (const id of [held, legal]) await close(id);
    await sql(`UPDATE "case" SET status = 'closed', close_reason = 'settled', closed_at = now() WHERE id = $1`, [live]);
    for (const id of [held, legal, live]) await age(id);
    await run();
    expect(await Promise.all([held, legal, live].map(isThere))).toEqual([true, true, true]);
    await hold(held, '/lift');
    await sql('UPDATE legal_hold SET lifted_at = now() WHERE hand_off_id = $1', [handOff.id]);
    await world.move('guide', under, 'withdraw');
    await run();
    expect(await Promise.all([held, legal, live].map(isThere))).toEqual([false, false, false]);
  });

  it('takes no person along who has an account or another case', async () => {
    const id = await world.openCase('newcomer', INTAKE);
    const [{ person_id: person } = { person_id: '' }] = await sql<{ person_id: string }>(
      'SELECT person_id FROM "case" WHERE id = $1',
      [id],
    );
    await close(id);
    await age(id);
    await sql(`UPDATE person SET created_at = now() - interval '2000 days'`);
    await run();
    expect(await isThere(id)).toBe(false);
    expect(await sql('SELECT id FROM person WHERE id = $1', [person])).toHaveLength(1);
  });
});
