import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ today: '2027-02-26' });
});
afterAll(() => app.close());

interface View {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly filedOn: string;
  readonly content: object | null;
  readonly code?: string;
  readonly missing?: readonly string[];
  readonly allowedActions?: readonly string[];
  readonly availableActions?: readonly string[];
}

const APPLICATION = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  filedOn: '2027-02-24',
  fields: { name: 'Amina Beispiel', first_received_at: '2027-02-24', application_document: 'Antrag' },
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};

const offer = async (more: object = {}, user = 'clerk-meldebehoerde', to = 'jobcenter') =>
  app.request(user).post<View>(`/v1/authorities/${to}/hand-offs`, { ...APPLICATION, ...more });

const move = (user: string, { id, version }: Pick<View, 'id' | 'version'>, action: string, body: object = {}) =>
  app.request(user).post<View>(`/v1/hand-offs/${id}/${action}`, body, { 'if-match': `"${version}"` });

const rowsIn = async (table: string) => {
  const audit = await app
    .request('dpo')
    .get<{ entries: { objectType: string; outcome: string }[] }>('/v1/audit?limit=200');
  return audit.body.entries.filter(({ objectType, outcome }) => objectType === table && outcome === 'refused').length;
};

describe('a hand-off', () => {
  it('goes from the desk to the outcome, and the first filing date stays', async () => {
    const offered = await offer();
    expect([offered.status, offered.body.state, offered.headers.get('etag')]).toEqual([201, 'offered', '"2"']);
    expect(offered.headers.get('location')).toBe(`/v1/hand-offs/${offered.body.id}`);
    const received = await move('partner-jobcenter', offered.body, 'acknowledge');
    const accepted = await move('clerk-jobcenter', received.body, 'accept', { note: 'Kontoauszüge folgen' });
    const completed = await move('partner-jobcenter', accepted.body, 'complete', { code: 'granted' });
    expect([received, accepted, completed].map(({ body }) => body.state)).toEqual([
      'received',
      'accepted',
      'completed',
    ]);
    expect(completed.body.filedOn).toBe('2027-02-24');
    const { body } = await app.request('partner-jobcenter').get(`/v1/hand-offs/${offered.body.id}/receipts`);
    const proof = {
      filedOn: '2027-02-24',
      filedWith: 'meldebehoerde',
      counts: 'first_receipt',
      countsFrom: '2027-02-24',
    };
    expect(body).toMatchObject({
      receipts: [
        { kind: 'R1', issuedBy: 'meldebehoerde', ...proof },
        { kind: 'R1', issuedBy: 'jobcenter', receivedOn: '2027-02-26', ...proof },
        { kind: 'R3', ...proof },
        { kind: 'R4', ...proof },
      ],
    });
  });

  it('can be rejected with a reason; the receiver then reads nothing more', async () => {
    const { body: offered } = await offer();
    const without = await move('partner-jobcenter', offered, 'reject');
    expect([without.status, without.body.code, without.body.missing]).toEqual([
      422,
      'HAND_OFF_STEP_INCOMPLETE',
      ['reason-code'],
    ]);
    const rejected = await move('partner-jobcenter', offered, 'reject', { code: 'not-competent' });
    expect(rejected.body.state).toBe('rejected');
    const now = await app.request('partner-jobcenter').get<View>(`/v1/hand-offs/${offered.id}`);
    expect(now.body.content).toBeUndefined();
    expect(
      (await app.request('clerk-meldebehoerde').get<View>(`/v1/hand-offs/${offered.id}`)).body.content,
    ).toBeDefined();
  });

  it('refuses a step that is not in the table, and says what is', async () => {
    const { body: offered } = await offer();
    const early = await move('partner-jobcenter', offered, 'complete', { code: 'granted' });
    expect([early.status, early.body.code]).toEqual([409, 'HAND_OFF_NOT_ALLOWED']);
    const { body: now } = await app
      .request('partner-jobcenter')
      .get<{ actions: string[] }>(`/v1/hand-offs/${offered.id}/actions`);
    expect(early.body.allowedActions).toEqual(now.actions);
    expect((await move('clerk-meldebehoerde', offered, 'accept')).status).toBe(409);
  });

  it('is acted on in the version that was read', async () => {
    const { body: offered } = await offer();
    const without = await app.request('partner-jobcenter').post<View>(`/v1/hand-offs/${offered.id}/acknowledge`, {});
    expect([without.status, without.body.code]).toEqual([428, 'REQUEST_VERSION_REQUIRED']);
    const stale = await move('partner-jobcenter', { ...offered, version: 1 }, 'acknowledge');
    expect([stale.status, stale.body.code]).toEqual([412, 'HAND_OFF_VERSION_CONFLICT']);
  });

  it('answers a repeat of the same step with what it has become', async () => {
    const { body: offered } = await offer();
    const [first, second] = [
      await move('partner-jobcenter', offered, 'acknowledge'),
      await move('partner-jobcenter', offered, 'acknowledge'),
    ];
    expect([second.status, second.body]).toEqual([200, first.body]);
  });

  it('is taken by one of two who accept at the same time', async () => {
    const { body: offered } = await offer();
    const { body: received } = await move('partner-jobcenter', offered, 'acknowledge');
    const answers = await Promise.all(
      ['partner-jobcenter', 'clerk-jobcenter'].map((user) => move(user, received, 'accept', { note: 'folgt' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it('looks to everybody else like one that does not exist', async () => {
    const { body: offered } = await offer();
    for (const user of ['clerk-sozialamt', 'partner-bamf', 'guide', 'counsellor']) {
      const foreign = await app.request(user).get<View>(`/v1/hand-offs/${offered.id}`);
      const unknown = await app.request(user).get<View>(`/v1/hand-offs/${randomUUID()}`);
      expect([foreign.status, foreign.body.code]).toEqual([404, 'HAND_OFF_NOT_FOUND']);
      expect({ ...foreign.body, traceId: '' }).toEqual({ ...unknown.body, traceId: '' });
    }
  });
});

describe('what the law forbids', () => {
  it('a field outside the list fails the whole request, names the field, stores nothing but the refusal', async () => {
    const before = await rowsIn('hand-off');
    const answer = await offer({ fields: { ...APPLICATION.fields, religion: 'secret' } });
    expect([answer.status, answer.body.code]).toEqual([422, 'HAND_OFF_TRANSFER_REFUSED']);
    expect(answer.text).toContain('religion');
    expect(answer.text).not.toContain('secret');
    expect(await rowsIn('hand-off')).toBe(before + 1);
  });

  it('a task that only the word of the sender proves is not enough', async () => {
    const fields = { name: 'A', benefits_end: '2027-02-28' };
    const transfer = { transfer: 'tp-asylblg-to-sgb', consent: 'required', fields, documentGaps: [] };
    const answer = await offer(transfer, 'clerk-sozialamt');
    expect([answer.status, answer.body.missing]).toEqual([422, ['fromService']]);
    expect((await offer({ ...transfer, fromService: 'soz-asylblg-ende' }, 'clerk-sozialamt')).status).toBe(201);
  });

  it.each([
    [{ filedOn: '2027-02-27' }, 422, 'HAND_OFF_FILED_IN_FUTURE'],
    [{ place: '01001000' }, 422, 'HAND_OFF_NO_OFFICE'],
    [{ place: 'Lüchow' }, 400, 'REQUEST_INVALID'],
    [{ service: 'nothing-at-all' }, 422, 'HAND_OFF_UNKNOWN_SERVICE'],
    [{ fields: {} }, 422, 'HAND_OFF_NOTHING_TRAVELS'],
    [{ fields: { name: 7 } }, 400, 'REQUEST_INVALID'],
    [{ state: 'accepted' }, 400, 'REQUEST_INVALID'],
    [{ facts: { age: 'old' } }, 400, 'REQUEST_INVALID'],
  ])('%j is answered %i %s', async (more, status, code) => {
    const answer = await offer(more);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
