import { Handlers } from '../../src/platform/queue/index.js';
import { type Answer, openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';
import { mutation } from '../support/mutation.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2026-12-07' });
});
afterAll(() => app.close());

interface View {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly hops: number;
  readonly code?: string;
  readonly allowedActions?: readonly string[];
  readonly availableActions: readonly string[];
  readonly warning?: { readonly code: string; readonly text: string } | null;
}

const APPLICATION = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  toOffice: 'of-dan-jobcenter',
  consent: 'none',
  fields: { name: 'Amina Beispiel', first_received_at: '2026-12-07', application_document: 'Antrag' },
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};
const ONWARD = { toAuthority: 'sozialamt', toOffice: 'of-dan-sozialamt', transfer: 'tp-sgb-forward', consent: 'none' };

const offer = async (more: object = {}): Promise<View> => {
  const answer = await app
    .request('guide')
    .post<View>('/v1/authorities/jobcenter/hand-offs', { ...APPLICATION, ...more });
  expect(answer.status).toBe(201);
  return answer.body;
};
const post = (user: string, { id, version }: View, step: string, body: object = {}): Promise<Answer<View>> =>
  app.request(user).post<View>(`/v1/hand-offs/${id}/${step}`, body, { 'if-match': `"${version}"` });

/** What the worker would do with the messages of one hand-off. */
const deliver = async (topic: string, subject: string) => {
  for (const handler of app.get(Handlers).forTopic(topic)) await handler.handle(subject);
};

describe('POST /v1/hand-offs/{id}/forward', () => {
  it('answers with the successor, its own tag and place, and the warning in words', async () => {
    const first = await offer();
    const forwarded = await post('clerk-jobcenter', first, 'forward', ONWARD);
    expect(forwarded.status).toBe(200);
    expect(forwarded.headers.get('etag')).toBe('"2"');
    expect(forwarded.headers.get('location')).toBe(`/v1/hand-offs/${forwarded.body.id}`);
    expect(forwarded.body).toMatchObject({ state: 'offered', hops: 1, warning: { code: 'first-receipt-disputed' } });
    expect(forwarded.body).not.toHaveProperty('content');
    const again = await post('clerk-jobcenter', first, 'forward', ONWARD);
    expect(again.body.id).toBe(forwarded.body.id);
    const back = await post('clerk-sozialamt', forwarded.body, 'forward', {
      ...ONWARD,
      toAuthority: 'jobcenter',
      toOffice: 'of-dan-jobcenter',
    });
    expect([back.status, back.body.code]).toEqual([409, 'HAND_OFF_CIRCLE']);
  });

  it('asks for the version, the right body and the right side', async () => {
    const first = await offer();
    const unversioned = await app.request('clerk-jobcenter').post<View>(`/v1/hand-offs/${first.id}/forward`, ONWARD);
    expect([unversioned.status, unversioned.body.code]).toEqual([428, 'REQUEST_VERSION_REQUIRED']);
    const wrong = await post('clerk-jobcenter', first, 'forward', { ...ONWARD, consent: 'perhaps' });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'REQUEST_INVALID']);
    const sender = await post('guide', first, 'forward', ONWARD);
    expect([sender.status, sender.body.allowedActions]).toEqual([409, ['withdraw', 'request_void']]);
    const foreign = await post('clerk-sozialamt', first, 'forward', ONWARD);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'HAND_OFF_NOT_FOUND']);
  });

  it('is the same act in GraphQL', async () => {
    const { id, version } = await offer();
    const query = mutation(
      'forwardHandOff',
      'handOff { state hops owner toOffice timers { rung } candidates { office } } warning { text }',
    );
    const answer = await app
      .request('clerk-jobcenter')
      .graphql<{ data: { forwardHandOff: object } }>(query, { input: { id, version, ...ONWARD } });
    expect(answer.body.data.forwardHandOff).toMatchObject({
      handOff: { state: 'offered', hops: 1, owner: 'sender', toOffice: 'of-dan-sozialamt', candidates: [] },
    });
  });
});

describe('a matter that two offices sent back', () => {
  it('lies before a human as a dispute, with a notice on every desk concerned', async () => {
    const first = await offer();
    const { body: second } = await post('clerk-jobcenter', first, 'forward', ONWARD);
    const rejected = await post('clerk-sozialamt', second, 'reject', { code: 'not-competent' });
    expect(rejected.status).toBe(200);
    const candidates = await app
      .request('clerk-jobcenter')
      .get<{ candidates: { because: string }[] }>(`/v1/hand-offs/${second.id}/candidates`);
    expect(candidates.body.candidates.at(-1)?.because).toBe('own-worklist');
    const list = await app.request('guide').get<{ items: View[] }>('/v1/competence-disputes');
    const [dispute] = list.body.items;
    expect(dispute).toMatchObject({ deniedBy: ['of-dan-jobcenter', 'of-dan-sozialamt'], version: 1 });
    await deliver('hand-off.competence-disputed', dispute?.id ?? '');
    const settled = await app
      .request('guide')
      .post<View>(
        `/v1/competence-disputes/${dispute?.id}/settle`,
        { note: 'Einigung', competentOffice: 'of-dan-jobcenter' },
        { 'if-match': '"1"' },
      );
    expect([settled.status, settled.headers.get('etag')]).toEqual([200, '"2"']);
  });
});

describe('revoking', () => {
  it('is open to data protection by id, and the receiver confirms the deletion with a receipt', async () => {
    const first = await offer();
    const found = await app.request('dpo').get<View & { content?: object }>(`/v1/hand-offs/${first.id}`);
    expect(found.body).toMatchObject({
      redacted: ['content', 'documents', 'documentGaps'],
      availableActions: ['revoke'],
    });
    const revoked = await post('dpo', first, 'revoke', { note: 'Rechtsgrundlage weggefallen' });
    expect(revoked.body).toMatchObject({ state: 'revoked', availableActions: [] });
    const after = await app.request('clerk-jobcenter').get<{ content?: object }>(`/v1/hand-offs/${first.id}`);
    expect(after.body.content).toBeUndefined();
    await deliver('hand-off.revoked', first.id);
    const path = `/v1/hand-offs/${first.id}/deletion`;
    const done = await app.request('clerk-jobcenter').post<{ reference: string }>(`${path}/acknowledge`);
    expect(done.status).toBe(200);
    const seen = await app.request('guide').get<{ reference: string }>(path);
    expect(seen.body.reference).toBe(done.body.reference);
    const other = await app.request('clerk-sozialamt').get<View>(path);
    expect([other.status, other.body.code]).toEqual([404, 'HAND_OFF_NOT_FOUND']);
  });
});

describe('what came back', () => {
  it('is a list of its own, in REST and GraphQL', async () => {
    const first = await offer();
    await post('clerk-jobcenter', first, 'reject', { code: 'at-capacity' });
    const rest = await app.request('guide').get<{ items: View[] }>('/v1/hand-offs?direction=returned');
    expect(rest.body.items.map(({ id }) => id)).toContain(first.id);
    const query = '{ returned(first: 50) { nodes { id candidates { office because } } } }';
    const graph = await app.request('guide').graphql<{ data: { returned: { nodes: View[] } } }>(query);
    expect(graph.body.data.returned.nodes.map(({ id }) => id)).toContain(first.id);
  });
});
