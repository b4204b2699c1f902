import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

let app: TestApp;
let database: Client;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-02-26' });
  database = new Client({ connectionString: app.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await app.close();
});

interface View {
  readonly id: string;
  readonly version: number;
  readonly code?: string;
  readonly missing?: readonly string[];
  readonly documents?: readonly string[];
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

const SERVICE = 'jc-grundsicherungsgeld';
const FIELDS = { name: 'Amina Beispiel', first_received_at: '2027-02-24', application_document: 'Antrag' };
const APPLICATION = {
  service: SERVICE,
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  fields: FIELDS,
  documentGaps: withoutPapers(SERVICE),
};
const offer = (more: object = {}, user = 'clerk-meldebehoerde', to = 'jobcenter') =>
  app.request(user).post<View>(`/v1/authorities/${to}/hand-offs`, { ...APPLICATION, ...more });
const post = (user: string, { id, version }: View, step: string, body: object = {}) =>
  app.request(user).post<View>(`/v1/hand-offs/${id}/${step}`, body, { 'if-match': `"${version}"` });

/** Everything a hand-off leaves behind, counted. */
async function stored(): Promise<unknown> {
  const tables = ['hand_off', 'hand_off_event', 'receipt', 'hand_off_timer', 'outbox'];
  const counts = tables.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`).join(', ');
  const versions = `(SELECT sum(version) FROM hand_off) AS versions`;
  return (await database.query(`SELECT ${counts}, ${versions}`)).rows[0] as unknown;
}

/** What one request leaves behind that is refused: nothing. */
async function refused(request: () => Promise<{ readonly status: number; readonly body: View }>) {
  const before = await stored();
  const answer = await request();
  expect(await stored()).toEqual(before);
  return answer;
}

const PAPERS = withoutPapers(SERVICE).map(({ document }) => document);
const MIXED = { documents: [PAPERS[0]], documentGaps: withoutPapers(SERVICE) };

describe('an offer that is refused leaves nothing behind and names what is wrong:', () => {
  it('an unknown member', async () => {
    const { status, body } = await refused(() => offer({ lead: 'jobcenter' }));
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([400, 'REQUEST_INVALID', '/lead']);
  });

  it('a field outside the list', async () => {
    const { status, body } = await refused(() => offer({ fields: { ...FIELDS, religion: 'secret' } }));
    expect([status, body.code]).toEqual([422, 'HAND_OFF_TRANSFER_REFUSED']);
    expect(JSON.stringify(body)).toContain('religion');
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it.each([
    ['papers without a word', { documentGaps: [] }, 'HAND_OFF_DOCUMENTS_MISSING', { missing: PAPERS }],
    [
      'a paper nobody asks for',
      { documents: ['reisepass'] },
      'HAND_OFF_DOCUMENT_NOT_ASKED_FOR',
      { documents: ['reisepass'] },
    ],
    ['a paper there and missing', MIXED, 'HAND_OFF_DOCUMENT_CONTRADICTED', { documents: [PAPERS[0]] }],
  ])('%s', async (_what, more, code, details) => {
    const { status, body } = await refused(() => offer(more));
    expect([status, body.code]).toEqual([422, code]);
    expect(body).toMatchObject(details);
  });

  it.each([
    ['a paper that does not exist', { documents: ['tarnkappe'] }],
    ['a gap without a reason', { documentGaps: [{ document: PAPERS[0] }] }],
    ['a reason that is not in the list', { documentGaps: [{ document: PAPERS[0], reason: 'lost' }] }],
    ['a reason only the router gives', { documentGaps: [{ document: PAPERS[0], reason: 'passed-on-at-once' }] }],
  ])('%s', async (_what, more) => {
    const { status, body } = await refused(() => offer(more));
    expect([status, body.code]).toEqual([400, 'REQUEST_INVALID']);
  });
});

describe('a step that is refused changes nothing:', () => {
  const received = async () => (await post('partner-jobcenter', (await offer()).body, 'acknowledge')).body;

  it('an unknown member', async () => {
    const now = await received();
    const { status, body } = await refused(() => post('partner-jobcenter', now, 'accept', { note: 'ja', lead: 'x' }));
    expect([status, body.errors?.[0]?.pointer]).toEqual([400, '/lead']);
  });

  it.each(['acknowledge', 'accept', 'reject', 'forward', 'submit', 'accept-claim', 'withdraw'])(
    '%s of a foreign hand-off is answered like that of an unknown one',
    async (action) => {
      const now = await received();
      const bodies: Record<string, object> = {
        reject: { code: 'not-competent' },
        forward: {
          toAuthority: 'sozialamt',
          toOffice: 'of-dan-sozialamt',
          transfer: 'tp-sgb-forward',
          consent: 'none',
        },
        'accept-claim': { transfer: 'tp-sgb-forward', consent: 'none', fields: FIELDS },
      };
      const take = (id: string) => refused(() => post('clerk-sozialamt', { ...now, id }, action, bodies[action]));
      const [foreign, unknown] = [await take(now.id), await take(randomUUID())];
      expect([foreign.status, foreign.body.code]).toEqual([404, 'HAND_OFF_NOT_FOUND']);
      expect({ ...foreign.body, traceId: '' }).toEqual({ ...unknown.body, traceId: '' });
    },
  );

  it('a version that is no longer the newest', async () => {
    const now = await received();
    const stale = { ...now, version: now.version - 1 };
    const { status, body } = await refused(() => post('partner-jobcenter', stale, 'accept', { note: 'ja' }));
    expect([status, body.code]).toEqual([412, 'HAND_OFF_VERSION_CONFLICT']);
  });

  it.each([
    ['reject', 'gone-fishing', 'reason-code', 'not-competent'],
    ['reject', 'granted', 'reason-code', 'no-legal-basis'],
    ['complete', 'approved', 'outcome-code', 'granted-in-part'],
  ])('%s with the code %s, which does not count (any more); the answer names those that do', async (...words) => {
    const [action, code, need, valid] = words;
    const now = await received();
    const at = action === 'reject' ? now : (await post('partner-jobcenter', now, 'accept', { note: 'ja' })).body;
    const { status, body } = await refused(() => post('partner-jobcenter', at, action, { code }));
    expect([status, body.code, body.missing]).toEqual([422, 'HAND_OFF_STEP_INCOMPLETE', [need]]);
    expect((body as { allowedCodes?: string[] }).allowedCodes).toContain(valid);
  });
});
