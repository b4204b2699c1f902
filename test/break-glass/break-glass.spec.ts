import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { LapseBreakGlass } from '../../src/break-glass/acts/lapse-break-glass.js';
import { Clock } from '../../src/platform/clock/index.js';
import { type Answer, openTestApp, type TestApp } from '../support/app.js';
import { type GraphqlBody, type Problem, type Request } from './answers.js';
import { mutation } from '../support/mutation.js';

const START = new Date('2026-12-01T12:00:00Z');

let app: TestApp;
let caseId: string;
beforeAll(async () => {
  app = await openTestApp();
});
beforeEach(async () => {
  setMinutes(0);
  caseId = await openCase('clerk-jobcenter');
});
afterAll(() => app.close());

/** So many minutes after the beginning. */
function setMinutes(minutes: number): void {
  app.get(Clock).now = () => new Date(+START + minutes * 60_000);
}

async function openCase(user: string): Promise<string> {
  const person = { givenName: 'Amina', familyName: 'Beispiel', email: 'amina@example.org', locale: 'ar' };
  const facts = [{ fact: 'resides_in_district', yes: true }];
  const concerns = [{ service: 'jc-grundsicherungsgeld' }];
  const input = { place: '03354013', languages: ['ar'], facts, concerns, person };
  const query = mutation('openCase', 'case { id }');
  const { body } = await app.request(user).graphql<{ data: { openCase: { id: string } } }>(query, { input });
  return body.data.openCase.id;
}

/** What staff say it is for. */
const EMERGENCY = { 'x-purpose': 'break-glass' };
const OVERSIGHT = { 'x-purpose': 'supervision' };

const REASON = 'Die Dialyse ist morgen, niemand erreicht das Jobcenter.';

const ask = (category: string, id = caseId): Promise<Answer<Request & Problem>> =>
  app.request('guide').post('/v1/break-glass', { case: id, category, reason: REASON });
const say = (action: 'confirm' | 'refuse', id: string, user = 'supervisor'): Promise<Answer<Request & Problem>> =>
  app.request(user).post(`/v1/break-glass/${id}/${action}`, undefined, OVERSIGHT);

const PARTS = 'deadlines { id } letters { id } handOffs { id } notifications { id } plan { ruleVersion }';

/** The codes under which the guide is refused the case; nothing where they read it. */
async function isShown(id = caseId, said = EMERGENCY): Promise<boolean> {
  const query = `query { case(id: "${id}") { id reference ${PARTS} } }`;
  const { body } = await app.request('guide').graphql<GraphqlBody>(query, {}, said);
  expect(body.errors).toBeUndefined();
  return body.data?.case !== null;
}

async function tasksOf(user: string): Promise<string[]> {
  const { body } = await app
    .request(user)
    .graphql<GraphqlBody>('query { deskNotices(first: 50) { nodes { details { name value } } } }');
  const details = (body.data?.deskNotices?.nodes ?? []).flatMap((notice) => notice.details);
  return details.filter(({ name }) => name === 'task').map(({ value }) => value);
}

async function alarms(): Promise<string[]> {
  const { body } = await app.request('dpo').get<{ items: { kind: string }[] }>('/v1/audit/alarms');
  return body.items.map(({ kind }) => kind);
}

const lapse = async (id: string): Promise<void> => {
  const act = app.get(LapseBreakGlass);
  expect(await act.due()).toContain(id);
  await act.run(id);
};

describe('a case of another office', () => {
  it('opens after a second person of the authority has confirmed, and is closed again after an hour', async () => {
    expect(await isShown()).toBe(false);
    const asked = await ask('loss-of-a-right');
    expect([asked.status, asked.body.state, asked.headers.get('location')]).toEqual([
      201,
      'requested',
      `/v1/break-glass/${asked.body.id}`,
    ]);
    expect(asked.text).not.toContain('Dialyse');
    expect(await isShown()).toBe(false);
    expect(await tasksOf('supervisor')).toContain('break-glass-asked');
    setMinutes(14);
    const confirmed = await say('confirm', asked.body.id);
    expect([confirmed.status, confirmed.body.state]).toEqual([200, 'granted']);
    expect(await isShown()).toBe(true);
    expect(await isShown(caseId, { 'x-purpose': 'casework' })).toBe(false);
    setMinutes(73);
    expect(await isShown()).toBe(true);
    setMinutes(74);
    expect(await isShown()).toBe(false);
  });

  it('stays closed to one person alone', async () => {
    const { body } = await ask('office-unreachable');
    expect((await say('confirm', body.id, 'guide')).status).toBe(403);
    expect((await say('confirm', body.id, 'clerk-jobcenter')).status).toBe(403);
    await withRole('guide', 'supervisor', async () => {
      const own = await say('confirm', body.id, 'guide');
      expect([own.status, own.body.code]).toEqual([403, 'BREAK_GLASS_OWN_REQUEST']);
    });
    expect(await isShown()).toBe(false);
    const database = app.get(DataSource);
    const alone = `UPDATE break_glass SET state = 'granted', decided_by = requested_by WHERE id = '${body.id}'`;
    await expect(database.query(alone)).rejects.toThrow('break_glass_two_people');
    const nobody = `UPDATE break_glass SET state = 'granted' WHERE id = '${body.id}'`;
    await expect(database.query(nobody)).rejects.toThrow('break_glass_decided');
    const longer = `UPDATE break_glass SET state = 'urgent', opened_at = now(), ends_at = now() + interval '61 minutes'
      WHERE id = '${body.id}'`;
    await expect(database.query(longer)).rejects.toThrow('break_glass_one_hour');
  });

  it('stays closed where the second person refuses, or answers after a quarter of an hour', async () => {
    const refused = (await ask('loss-of-a-right')).body.id;
    for (let time = 0; time < 2; time += 1) expect((await say('refuse', refused)).body.state).toBe('refused');
    expect((await say('confirm', refused)).body.code).toBe('BREAK_GLASS_NOT_ALLOWED');
    const late = (await ask('loss-of-a-right')).body.id;
    setMinutes(15);
    const answer = await say('confirm', late);
    expect([answer.status, answer.body.code]).toEqual([409, 'BREAK_GLASS_NOT_ALLOWED']);
    await lapse(late);
    expect((await app.request('guide').get<Request>(`/v1/break-glass/${late}`)).body.state).toBe('lapsed');
    expect(await isShown()).toBe(false);
  });

  it('opens at once where life is in danger, and closes where the second person refuses afterwards', async () => {
    const { body } = await ask('danger-to-life');
    expect(body.state).toBe('urgent');
    expect(await isShown()).toBe(true);
    setMinutes(5);
    expect((await say('refuse', body.id)).body.state).toBe('refused');
    expect(await isShown()).toBe(false);
  });

  it('is reported where nobody has confirmed the danger within a day', async () => {
    const { body } = await ask('danger-to-life');
    expect(await alarms()).toContain('break-glass');
    expect(await tasksOf('clerk-jobcenter')).toContain('break-glass');
    const before = (await alarms()).filter((kind) => kind === 'break-glass-unconfirmed').length;
    setMinutes(24 * 60);
    await lapse(body.id);
    await app.get(LapseBreakGlass).run(body.id);
    expect((await alarms()).filter((kind) => kind === 'break-glass-unconfirmed')).toHaveLength(before + 1);
    expect(await tasksOf('clerk-jobcenter')).toContain('break-glass-unconfirmed');
    expect(await tasksOf('guide')).toContain('break-glass-decided');
  });

  it('is read, and nothing else: no list shows it, and no word of it is changed', async () => {
    await ask('danger-to-life');
    const guide = app.request('guide');
    const listed = await guide.graphql<GraphqlBody>('query { cases(first: 100) { nodes { id } } }');
    expect(listed.body.data?.cases?.nodes.map(({ id }) => id)).not.toContain(caseId);
    const note = { input: { caseId, version: 1, documents: [] } };
    const { body } = await guide.graphql<GraphqlBody>(mutation('noteDocuments', 'case { id }'), note, EMERGENCY);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['CASE_READ_ONLY']);
    const disclosed = await guide.get<Problem>(`/v1/cases/${caseId}/personal-data`, EMERGENCY);
    expect([disclosed.status, disclosed.body.code]).toEqual([403, 'CASE_READ_ONLY']);
    expect(await isShown(await openCase('clerk-jobcenter'))).toBe(false);
    const other = await app.request('clerk-sozialamt').graphql<GraphqlBody>(`query { case(id: "${caseId}") { id } }`);
    expect(other.body).toEqual({ data: { case: null } });
  });

  it('never opens where it is kept by a body bound by secrecy, and no answer tells that from no case at all', async () => {
    const hidden = await openCase('counsellor');
    const answers: string[] = [];
    for (const id of [hidden, randomUUID()]) {
      const asked = await ask('danger-to-life', id);
      const read = await app.request('guide').get(`/v1/break-glass/${asked.body.id}`);
      answers.push([asked.text, read.text].join(' ').replaceAll(id, 'case').replaceAll(asked.body.id, 'request'));
      expect(await isShown(id)).toBe(false);
    }
    expect(answers[0]).toBe(answers[1]);
    expect(await tasksOf('counsellor')).toContain('break-glass-in-vain');
  });
});

describe('a request', () => {
  it('is seen by whoever made it, by supervisors of the authority and by data protection, and by nobody else', async () => {
    const { id } = (await ask('loss-of-a-right')).body;
    const path = `/v1/break-glass/${id}`;
    expect((await app.request('guide').get<Request>(path)).body.reason).toBe(REASON);
    const second = await app.request('supervisor').get<Request>(path, OVERSIGHT);
    expect([second.body.reason, second.body.availableActions]).toEqual([REASON, ['confirm', 'refuse']]);
    expect((await app.request('dpo').get<Request>(path)).body.reason).toBe(REASON);
    for (const user of ['clerk-jobcenter', 'clerk-sozialamt']) {
      const { status, body } = await app.request(user).get<Problem>(path);
      expect([status, body.code]).toEqual([404, 'BREAK_GLASS_NOT_FOUND']);
    }
    const [row] = await app.get(DataSource).query<object[]>(`SELECT * FROM break_glass WHERE id = '${id}'`);
    expect(JSON.stringify(row)).not.toContain('Dialyse');
  });

  it('is decided by supervisors of the same authority only', async () => {
    const { id } = (await ask('loss-of-a-right')).body;
    const answer = await withRole('clerk-jobcenter', 'supervisor', () => say('confirm', id, 'clerk-jobcenter'));
    expect([answer.status, answer.body.code]).toEqual([404, 'BREAK_GLASS_NOT_FOUND']);
  });

  it('goes by GraphQL as well, and stands in the report of its month', async () => {
    const input = { caseId, category: 'harm-to-a-child', reason: REASON };
    const asked = await app
      .request('guide')
      .graphql<{ data: { breakGlass: Request } }>(mutation('breakGlass', 'request { id state }'), { input });
    const { id } = asked.body.data.breakGlass;
    const decided = await app
      .request('supervisor')
      .graphql(
        mutation('decideBreakGlass', 'request { state reason }'),
        { input: { id, action: 'confirm' } },
        OVERSIGHT,
      );
    expect(decided.body).toEqual({ data: { decideBreakGlass: { state: 'granted', reason: REASON } } });
    expect(await isShown()).toBe(true);
    const report = (user: string, month: string) =>
      app
        .request(user)
        .get<{ byCategory: Record<string, number>; items: Request[] }>(`/v1/break-glass/report?month=${month}`);
    const { body } = await report('dpo', '2026-12');
    expect(body.items.map((one) => one.id)).toContain(id);
    expect(body.byCategory['harm-to-a-child']).toBe(1);
    expect((await report('supervisor', '2026-11')).body.items).toEqual([]);
    expect((await report('dpo', '2026-13')).status).toBe(400);
    expect((await report('guide', '2026-12')).status).toBe(403);
  });

  it('shows among who can see the case, and why', async () => {
    await ask('danger-to-life');
    const seers = await app
      .request('dpo')
      .get<{ readers: { basis: string; role: string }[] }>(`/v1/audit/visibility?kind=case&id=${caseId}`);
    const inEmergency = seers.body.readers.filter(({ basis }) => basis === 'break-glass');
    expect(inEmergency.map(({ role }) => role)).toEqual(['guide']);
  });
});

/** Lets somebody have another role meanwhile. */
async function withRole<T>(subject: string, role: string, work: () => Promise<T>): Promise<T> {
  const keep = (now: string) => `UPDATE account SET role = '${now}' WHERE subject = '${subject}' RETURNING role`;
  const database = app.get(DataSource);
  const [before] = await database.query<{ role: string }[]>(`SELECT role FROM account WHERE subject = '${subject}'`);
  await database.query(keep(role));
  return work().finally(() => database.query(keep(before?.role ?? '')));
}
