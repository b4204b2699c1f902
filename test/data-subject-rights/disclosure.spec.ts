import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { BY_LAW, type Disclosure, ON_ORDER, openRightsWorld, type RightsWorld } from './rights-world.js';

let world: RightsWorld;
let caseId: string;
let handOff: string;

beforeAll(async () => {
  world = await openRightsWorld();
  caseId = await world.openCase('newcomer');
  handOff = (await world.handOver('guide', caseId, ON_ORDER)).id;
});
afterAll(() => world.close());

const own = async () => (await world.app.request('newcomer').get<Disclosure>('/v1/personal-data')).body;
const atTheDesk = (user: string, id: string) =>
  world.app.request(user).get<Disclosure & { code?: string }>(`/v1/cases/${id}/personal-data`);
const entriesOf = ({ holdings }: Disclosure, kind: string) =>
  holdings
    .flatMap(({ records }) => records)
    .filter((record) => record.kind === kind)
    .flatMap(({ entries }) => entries.map(({ name, values }) => `${name}: ${values.join()}`));

describe('what is stored about a person', () => {
  it('is told to them whole, in their language, with German names', async () => {
    const answer = await world.app.request('newcomer').get<Disclosure>('/v1/personal-data');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const { body } = answer;
    expect(body).toMatchObject({ locale: 'ar', direction: 'rtl', title: 'ما هو محفوظ عنك', office: null });
    expect(body.holdings.map(({ category }) => category)).toEqual(
      expect.arrayContaining(['identity', 'case-file', 'hand-offs', 'deadlines', 'messages', 'calendar']),
    );
    expect(entriesOf(body, 'person')).toEqual(expect.arrayContaining(['givenName: Amina', 'familyName: Beispiel']));
    expect(entriesOf(body, 'facts')).toEqual(['birth_date: 1990-01-31', 'health_need: true']);
    expect(entriesOf(body, 'hand-off')).toEqual(expect.arrayContaining(['application_document: Antrag']));
    expect(entriesOf(body, 'receipt')).toEqual(expect.arrayContaining(['receipt: R1']));
    const labels = body.holdings.flatMap(({ records }) => records).flatMap(({ entries }) => entries);
    expect(labels.find(({ name }) => name === 'birth_date')?.label).toBe('Geburtsdatum');
    expect(labels.filter(({ name, label }) => name === label)).toEqual([]);
  });

  it('says where each thing came from and until when it cannot be deleted, where that is known', async () => {
    const records = (await own()).holdings.flatMap(({ records }) => records);
    const of = (kind: string) => records.find((record) => record.kind === kind);
    expect(of('facts')).toMatchObject({ source: 'person', sourceId: null, keptAtLeastUntil: null });
    expect(of('hand-off')).toMatchObject({
      source: 'office',
      sourceId: 'of-dan-integration',
      keptAtLeastUntil: '2028-11-30T12:00:00.000Z',
    });
  });

  it('names what became of others in the household as theirs, and says nothing about them', async () => {
    const body = await own();
    expect(entriesOf(body, 'household-member')).toEqual(['relation: child']);
    expect(JSON.stringify(body)).not.toContain('disability_alleged');
  });

  it('says who received what, when, for what and on which basis', async () => {
    const [recipient] = (await own()).recipients;
    expect(recipient).toMatchObject({
      handOff,
      at: '2026-12-01T12:00:00.000Z',
      from: { office: 'of-dan-integration' },
      to: { authority: 'jobcenter', office: 'of-dan-jobcenter' },
      service: 'jc-grundsicherungsgeld',
      transfer: 'tp-desk-forward',
      consent: 'person_initiated',
    });
    expect(recipient?.legalBasis).not.toEqual([]);
    expect(recipient?.purpose).not.toBe('');
    expect(recipient?.fields).toContainEqual({ id: 'birth_date', name: 'Geburtsdatum' });
  });

  it('says which rights there are, each with its article', async () => {
    const { rights, notes } = await own();
    expect(rights.map(({ article }) => article)).toEqual(
      expect.arrayContaining(['Art. 16 DSGVO', 'Art. 17 DSGVO', 'Art. 7 Abs. 3 DSGVO', 'Art. 77 DSGVO']),
    );
    expect(notes).toHaveLength(4);
  });

  it('is the same through GraphQL', async () => {
    const query = `{ myPersonalData { title holdings { category records { kind recordId entries { name values } } }
      recipients { handOff transfer legalBasis fields { id: key } } consents { handOff } rights { article } } }`;
    const { myPersonalData } = await world.graphql<{ myPersonalData: Disclosure }>('newcomer', query);
    expect(await own()).toMatchObject({ title: myPersonalData.title, recipients: myPersonalData.recipients });
    expect(entriesOf(myPersonalData, 'facts')).toEqual(entriesOf(await own(), 'facts'));
  });

  it('is recorded as told, without a word of it', async () => {
    await own();
    const { body } = await world.app
      .request('dpo')
      .get<{ entries: { action: string; details: object }[] }>('/v1/audit');
    const [told] = body.entries.filter(({ action }) => action === 'personal-data.disclose');
    expect(told?.details).toEqual({});
  });
});

describe('somebody of whom nothing is stored', () => {
  const become = (id: string | null) =>
    world.app.get(DataSource).query(`UPDATE account SET person_id = $1 WHERE subject = 'newcomer'`, [id]);
  let person: string;
  beforeAll(async () => {
    const [own] = await world.app
      .get(DataSource)
      .query<{ person_id: string }[]>(`SELECT person_id FROM account WHERE subject = 'newcomer'`);
    person = own?.person_id ?? '';
    await become(null);
  });
  afterAll(() => become(person));

  it('is told so, wherever they ask', async () => {
    for (const path of ['/v1/personal-data', '/v1/personal-data/document']) {
      const { status, body } = await world.app.request('newcomer').get<{ code: string }>(path);
      expect([status, body.code]).toEqual([404, 'PERSONAL_DATA_NO_SUCH_PERSON']);
    }
    expect(await world.refusal('newcomer', '{ myPersonalData { title } }')).toBe('PERSONAL_DATA_NO_SUCH_PERSON');
    const own = await world.app.request('newcomer').get<{ consents: object[] }>('/v1/personal-data/consents');
    expect(own.body.consents).toEqual([]);
  });
});

describe('somebody who asks at the desk', () => {
  it('learns what this office keeps and handed over, and nothing of other offices', async () => {
    const person = { givenName: 'Oleh', familyName: 'Muster', email: null, locale: 'uk' };
    const id = await world.openCase('guide', { person });
    await world.handOver('guide', id, BY_LAW);
    const { status, body } = await atTheDesk('guide', id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      locale: 'uk',
      title: 'Що про вас зберігається',
      office: { office: 'of-dan-integration' },
    });
    expect(entriesOf(body, 'person')).toEqual(expect.arrayContaining(['givenName: Oleh']));
    expect(entriesOf(body, 'hand-off')).not.toEqual([]);
    expect(body.recipients).toHaveLength(1);
  });

  it('learns nothing of counselling at a public office', async () => {
    const person = { givenName: 'Oleh', familyName: 'Muster', email: null, locale: 'uk' };
    const counselled = await world.openCase('counsellor', { person });
    const unknown = await atTheDesk('guide', randomUUID());
    const foreign = await atTheDesk('guide', counselled);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'CASE_NOT_FOUND']);
    expect({ ...foreign.body, traceId: null, instance: null }).toEqual({
      ...unknown.body,
      traceId: null,
      instance: null,
    });
    expect((await atTheDesk('counsellor', counselled)).status).toBe(200);
    const ask = `query Ask($id: ID!) { personalDataOfCase(caseId: $id) { title } }`;
    expect(await world.graphql('clerk-jobcenter', ask, { id: counselled })).toEqual({ personalDataOfCase: null });
  });
});

describe('the document', () => {
  it('is a PDF that nobody keeps on the way, for the person and at the desk', async () => {
    for (const [user, path] of [
      ['newcomer', '/v1/personal-data/document'],
      ['guide', `/v1/cases/${caseId}/personal-data/document`],
    ] as const) {
      const { status, headers, text } = await world.app.request(user).get(path);
      expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
        200,
        'application/pdf',
        'no-store',
      ]);
      expect(headers.get('content-disposition')).toBe('attachment; filename="auskunft.pdf"');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
    }
    expect((await world.app.request('guide').get(`/v1/cases/${randomUUID()}/personal-data/document`)).status).toBe(404);
  });
});
