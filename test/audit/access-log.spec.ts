import { createHash, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { DataSource } from 'typeorm';
import { OpenMatter } from '../../src/audit/acts/open-matter.js';
import { WatchReading } from '../../src/audit/acts/watch-reading.js';
import { AccessEntryEntity } from '../../src/audit/persistence/access-entry.entity.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';
import { tokenOf } from '../support/issuer.js';
import { until } from '../support/until.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ settings: { spotCheckEvery: 5 } });
});
afterAll(() => app.close());

interface Problem {
  readonly code?: string;
  readonly purposes?: object;
  readonly reasons?: object;
}

const NOTHING = { 'x-purpose': '', 'x-reference': '', 'x-reason': '' };
const entriesAbout = (objectId: string) =>
  app
    .get(DataSource)
    .getRepository(AccessEntryEntity)
    .find({ where: { objectId }, order: { at: 'ASC' } });
const read = (user: string, id: string, headers: Record<string, string> = {}) =>
  app.request(user).get<Problem>(`/v1/hand-offs/${id}`, { ...NOTHING, ...headers });

/** A hand-off of the registry to the Jobcenter; nobody there has opened it yet. */
async function offered(): Promise<string> {
  const { body } = await app
    .request('clerk-meldebehoerde')
    .post<{ id: string }>('/v1/authorities/jobcenter/hand-offs', {
      service: 'jc-grundsicherungsgeld',
      transfer: 'tp-sgb-forward',
      place: '03354013',
      consent: 'none',
      filedOn: '2026-11-20',
      fields: { name: 'Amina Beispiel', first_received_at: '2026-11-20', application_document: 'Antrag' },
      documentGaps: withoutPapers('jc-grundsicherungsgeld'),
    });
  return body.id;
}

describe('a read by staff', () => {
  it('needs a purpose and a reference the first time, and is told which there are', async () => {
    const id = await offered();
    const refused = await read('clerk-jobcenter', id);
    expect([refused.status, refused.body.code]).toEqual([400, 'ACCESS_PURPOSE_REQUIRED']);
    expect(Object.keys(refused.body.purposes ?? {})).toContain('casework');
    for (const wrong of ['curiosity', 'toString', '__proto__']) {
      expect((await read('clerk-jobcenter', id, { 'x-purpose': wrong })).body.code).toBe('ACCESS_PURPOSE_REQUIRED');
    }
    for (const wrong of ['', 'Amina; Beispiel', 'x'.repeat(61)]) {
      const { body } = await read('clerk-jobcenter', id, { 'x-purpose': 'casework', 'x-reference': wrong });
      expect(body.code).toBe('ACCESS_REFERENCE_REQUIRED');
    }
    expect(await entriesAbout(id)).toEqual([]);
  });

  it('keeps both for eight hours, for this matter and this account, and each entry holds them', async () => {
    const [id, other] = [await offered(), await offered()];
    const said = { 'x-purpose': 'enquiry', 'x-reference': '51.2/2026-117', 'x-reason': 'call' };
    expect((await read('clerk-jobcenter', id, said)).status).toBe(200);
    expect((await read('clerk-jobcenter', id, { 'x-reason': 'call' })).status).toBe(200);
    expect((await read('clerk-jobcenter', other, { 'x-reason': 'call' })).body.code).toBe('ACCESS_PURPOSE_REQUIRED');
    const basis = { purpose: 'enquiry', reference: '51.2/2026-117', outcome: 'shown', office: 'of-dan-jobcenter' };
    expect(await entriesAbout(id)).toMatchObject([basis, basis]);
    await app.get(DataSource).query(`UPDATE opened_matter SET since = now() - interval '481 minutes'`);
    expect((await read('clerk-jobcenter', id, { 'x-reason': 'call' })).body.code).toBe('ACCESS_PURPOSE_REQUIRED');
    await read('clerk-jobcenter', other, said);
    await app.get(OpenMatter).forget();
    const kept = await app.get(DataSource).query('SELECT matter FROM opened_matter');
    expect(kept).toEqual([{ matter: other }]);
  });

  it('is asked why every so often, until a reason is given', async () => {
    const ids = [await offered(), await offered(), await offered(), await offered(), await offered()];
    const said = { 'x-purpose': 'casework', 'x-reference': '1' };
    await app.get(DataSource).query('DELETE FROM reader');
    for (const id of ids.slice(0, 4)) expect((await read('clerk-jobcenter', id, said)).status).toBe(200);
    for (let tries = 0; tries < 2; tries += 1) {
      const refused = await read('clerk-jobcenter', ids[4] ?? '', said);
      expect([refused.status, refused.body.code]).toEqual([403, 'ACCESS_REASON_REQUIRED']);
      expect(Object.keys(refused.body.reasons ?? {})).toContain('appointment');
    }
    expect((await read('clerk-jobcenter', ids[4] ?? '', { ...said, 'x-reason': 'appointment' })).status).toBe(200);
    expect(await entriesAbout(ids[4] ?? '')).toMatchObject([{ reason: 'appointment' }]);
    expect((await read('clerk-jobcenter', ids[0] ?? '', said)).status).toBe(200);
  });

  it('is asked in GraphQL as in REST', async () => {
    const id = await offered();
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf('clerk-jobcenter')}` },
      body: JSON.stringify({ query: `{ handOff(id: "${id}") { id } }` }),
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'ACCESS_PURPOSE_REQUIRED' } }] });
  });
});

describe('nobody else', () => {
  it('is asked: the system of a partner reads by the hand-off, and people read their own', async () => {
    const id = await offered();
    expect((await read('partner-jobcenter', id)).status).toBe(200);
    expect(await entriesAbout(id)).toMatchObject([{ purpose: 'hand-off', reference: null, outcome: 'shown' }]);
    const { body } = await app.request('newcomer').graphql<{ data: object }>('{ myNotifications { nodes { id } } }');
    expect(body.data).toBeDefined();
    const own = await app.get(DataSource).getRepository(AccessEntryEntity).findBy({ role: 'newcomer' });
    expect(own).toMatchObject([{ purpose: 'own-matter' }]);
  });
});

describe('the log', () => {
  it('says what was shown by names, with the hash of the answer, and refused where it was', async () => {
    const id = await offered();
    const { text, headers } = await read('partner-jobcenter', id);
    await read('partner-jobcenter', randomUUID());
    const [entry] = await entriesAbout(id);
    expect(entry).toMatchObject({
      action: 'GET /v1/hand-offs/:id',
      fields: expect.arrayContaining(['content.name', 'state']) as string[],
      answerHash: createHash('sha256').update(text).digest('hex'),
      requestId: headers.get('x-request-id'),
    });
    expect(JSON.stringify(entry)).not.toContain('Beispiel');
    const refused = await app.get(DataSource).getRepository(AccessEntryEntity).findBy({ outcome: 'refused' });
    expect(refused.at(-1)).toMatchObject({ fields: [], answerHash: null });
  });

  it('has the entry although the client hung up', async () => {
    const id = await offered();
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const token = await tokenOf('partner-jobcenter');
    socket.write(`GET /v1/hand-offs/${id} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`, () =>
      socket.destroy(),
    );
    await until(async () => (await entriesAbout(id)).length === 1, 60, 'the entry');
    expect(await entriesAbout(id)).toMatchObject([{ outcome: 'shown' }]);
  });

  it('lets no answer out that it could not write down', async () => {
    const id = await offered();
    const owner = app.get(DataSource);
    await owner.query('ALTER TABLE access_log RENAME TO access_log_away');
    const rest = await read('partner-jobcenter', id);
    const graphql = await app.request('newcomer').graphql<{ code: string }>('{ myNotifications { nodes { id } } }');
    await owner.query('ALTER TABLE access_log_away RENAME TO access_log');
    expect([rest.status, rest.body.code, rest.headers.get('etag')]).toEqual([503, 'REQUEST_UNAVAILABLE', null]);
    expect([graphql.status, graphql.body.code]).toEqual([503, 'REQUEST_UNAVAILABLE']);
    expect((await read('partner-jobcenter', id)).status).toBe(200);
  });

  it('is refused to whoever wants to change it', async () => {
    for (const statement of [`UPDATE access_log SET purpose = 'x'`, 'DELETE FROM access_log', 'TRUNCATE access_log']) {
      await expect(app.get(DataSource).query(statement)).rejects.toThrow('the audit record is only added to');
    }
  });

  it('is read by data protection officers: who saw what between two times', async () => {
    const before = new Date().toISOString();
    const id = await offered();
    await read('partner-jobcenter', id);
    const page = (query: string) =>
      app.request('dpo').get<{ items: { objectId: string }[]; next: string | null }>(`/v1/audit/accesses?${query}`);
    const at = `from=${before}&to=${new Date(Date.now() + 1_000).toISOString()}`;
    const { body } = await page(`${at}&object=${id}`);
    expect(body.items).toMatchObject([{ objectId: id, role: 'partner', purpose: 'hand-off', outcome: 'shown' }]);
    expect((await page(`from=2020-01-01T00:00:00Z&to=${before}&object=${id}`)).body.items).toEqual([]);
    const first = await page(`${at}&limit=1`);
    const second = await page(`${at}&limit=1&cursor=${first.body.next}`);
    expect([first.body.items.length, second.body.items.length]).toEqual([1, 1]);
    expect(second.body.items).not.toEqual(first.body.items);
    expect((await page('from=yesterday&to=today')).status).toBe(400);
  });
});

describe('who can see a matter, and why', () => {
  it('is answered for everybody who can sign in, by the policy that decides when they ask', async () => {
    const id = await offered();
    const seers = async (query: string) =>
      app
        .request('dpo')
        .get<{ readers: { role: string; office: string | null; basis: string; purposes: string[] }[] }>(
          `/v1/audit/visibility?${query}`,
        );
    const { readers } = (await seers(`kind=hand-off&id=${id}`)).body;
    const basisAt = (office: string | null) =>
      new Set(readers.filter((one) => one.office === office).map(({ basis }) => basis));
    expect(basisAt('of-dan-jobcenter')).toEqual(new Set(['received']));
    expect(basisAt('of-sg-luechow-meldebehoerde')).toEqual(new Set(['sent']));
    expect(basisAt('of-dan-sozialamt')).toEqual(new Set());
    expect(readers.some(({ role }) => role === 'admin')).toBe(false);
    const clerk = readers.find(({ role, office }) => role === 'clerk' && office === 'of-dan-jobcenter');
    expect(clerk?.purposes).toEqual(['casework', 'hand-off', 'enquiry', 'data-subject-request']);
    const unknown = await seers(`kind=case&id=${id}`);
    expect([unknown.status, (unknown.body as Problem).code]).toEqual([404, 'AUDIT_NO_SUCH_MATTER']);
    expect((await seers(`kind=account&id=${id}`)).status).toBe(400);
  });
});

describe('alarms', () => {
  const alarms = async () =>
    (await app.request('dpo').get<{ items: { kind: string; count: number }[] }>('/v1/audit/alarms')).body.items;

  it('are raised once a day about somebody who opens much and works on none of it', async () => {
    const account = randomUUID();
    const opened = (objectId: string, count: number) =>
      app.get(DataSource).query(
        `INSERT INTO access_log SELECT changed.* FROM access_log one, generate_series(1, $3) AS n,
           jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'account', $1::uuid, 'role', 'clerk',
             'object_id', CASE WHEN $3 = 1 THEN $2::uuid ELSE gen_random_uuid() END, 'at', now(), 'outcome', 'shown',
             'position', (SELECT max(position) FROM access_log) + n)) changed
         WHERE one.position = 1 AND one.chain = (SELECT min(chain) FROM access_log)`,
        [account, objectId, count],
      );
    await opened(randomUUID(), 30);
    await app.get(WatchReading).run();
    expect(await alarms()).toEqual([]);
    await app.get(DataSource).query(`DELETE FROM access_alarm`);
    await opened(randomUUID(), 2);
    await app.get(WatchReading).run();
    await app.get(WatchReading).run();
    expect(await alarms()).toMatchObject([{ kind: 'reading-without-work', account, count: 32 }]);
  });

  it('are raised when the system of a partner asks for more than it may in an hour', async () => {
    const limited = await openTestApp({ settings: { rateLimits: { ...LIMITS, partner: 3 } } });
    const statuses: number[] = [];
    for (let asked = 0; asked < 5; asked += 1) {
      statuses.push((await limited.request('partner-jobcenter').get('/v1/hand-offs')).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const { body } = await limited.request('dpo').get<{ items: object[] }>('/v1/audit/alarms');
    expect(body.items).toMatchObject([{ kind: 'partner-quota', count: 3 }]);
    await limited.close();
  });
});

const LIMITS = { address: 3_000, public: 3_000, refused: 3_000, account: 3_000, search: 3_000 };
