import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../support/app.js';
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
  readonly filedOn: string;
  readonly takesUp: string | null;
  readonly kind: string;
  readonly code?: string;
  readonly missing?: readonly string[];
  readonly documents?: readonly string[] | null;
  readonly documentGaps?: readonly { readonly document: string; readonly reason: string }[] | null;
  readonly availableActions: readonly string[];
}

const SERVICE = 'jc-grundsicherungsgeld';
const GAPS = withoutPapers(SERVICE);
const PAPERS = GAPS.map(({ document }) => document);
const FIELDS = { name: 'Amina Beispiel', first_received_at: '2026-12-07', application_document: 'Antrag' };
const BASIS = { service: SERVICE, transfer: 'tp-sgb-forward', consent: 'none' };
const APPLICATION = { ...BASIS, toOffice: 'of-dan-jobcenter', fields: FIELDS, documentGaps: GAPS };

const offer = (more: object = {}, user = 'guide', to = 'jobcenter') =>
  app.request(user).post<View>(`/v1/authorities/${to}/hand-offs`, { ...APPLICATION, ...more });
const post = (user: string, { id, version }: View, step: string, body?: object) =>
  app.request(user).post<View>(`/v1/hand-offs/${id}/${step}`, body, { 'if-match': `"${version}"` });
const read = async (user: string, { id }: View) => (await app.request(user).get<View>(`/v1/hand-offs/${id}`)).body;

describe('a draft', () => {
  it('is submitted without a body, shows its receiver its papers, and cannot be submitted twice', async () => {
    const { body: draft } = await offer({ draft: true });
    expect([draft.state, draft.version, draft.availableActions]).toEqual([
      'draft',
      1,
      ['submit', 'withdraw', 'request_void'],
    ]);
    expect((await read('clerk-jobcenter', draft)).code).toBe('HAND_OFF_NOT_FOUND');
    const submitted = await post('guide', draft, 'submit');
    expect([submitted.status, submitted.body.state, submitted.headers.get('etag')]).toEqual([200, 'offered', '"2"']);
    expect(await read('clerk-jobcenter', draft)).toMatchObject({ documents: [], documentGaps: GAPS });
    expect((await post('guide', submitted.body, 'submit')).body.code).toBe('HAND_OFF_NOT_ALLOWED');
    const unversioned = await app.request('guide').post<View>(`/v1/hand-offs/${draft.id}/submit`);
    expect([unversioned.status, unversioned.body.code]).toEqual([428, 'REQUEST_VERSION_REQUIRED']);
  });

  it('stays a draft while papers are missing, and goes out with those of the day', async () => {
    const { body: draft } = await offer({ draft: true, documentGaps: [] });
    const lacking = await post('guide', draft, 'submit', { documents: PAPERS.slice(0, 2) });
    expect([lacking.status, lacking.body.code]).toEqual([422, 'HAND_OFF_DOCUMENTS_MISSING']);
    expect(lacking.body.missing).toEqual(PAPERS.slice(2));
    expect(await read('guide', draft)).toMatchObject({ state: 'draft', version: 1, documents: [] });
    const papers = { documents: PAPERS.slice(0, 2), documentGaps: GAPS.slice(2) };
    const submitted = await post('guide', draft, 'submit', papers);
    expect(submitted.body.state).toBe('offered');
    expect(await read('clerk-jobcenter', draft)).toMatchObject(papers);
  });

  it('is submitted in GraphQL as in REST, with its papers', async () => {
    const papers = { documents: PAPERS.slice(0, 1), documentGaps: GAPS.slice(1) };
    const fields = Object.entries(FIELDS).map(([field, content]) => ({ field, content }));
    const input = {
      ...BASIS,
      to: 'jobcenter',
      place: '03354018',
      fields,
      draft: true,
      facts: [{ fact: 'age', number: 28 }],
    };
    const made = await app
      .request('guide')
      .graphql<{ data: { offerHandOff: View } }>(
        mutation('offerHandOff', 'handOff { id state version routing { facts place } }'),
        { input },
      );
    const draft = made.body.data.offerHandOff;
    expect(draft).toMatchObject({ state: 'draft', routing: { facts: ['age'], place: '03354018' } });
    const submit = mutation('submitHandOff', 'handOff { state documents documentGaps { document reason } }');
    const ask = (more: object) =>
      app.request('guide').graphql<{
        data: { submitHandOff: View } | null;
        errors?: { extensions: { code: string; missing?: string[] } }[];
      }>(submit, { input: { id: draft.id, version: 1, ...more } });
    expect((await ask({})).body.errors?.[0]?.extensions).toMatchObject({
      code: 'HAND_OFF_DOCUMENTS_MISSING',
      missing: PAPERS,
    });
    expect((await ask(papers)).body.data?.submitHandOff).toEqual({ state: 'offered', ...papers });
  });

  it('passes on in GraphQL with facts, and the papers go along', async () => {
    const { body: first } = await offer({ documents: PAPERS.slice(0, 1), documentGaps: GAPS.slice(1) });
    const onward = {
      toAuthority: 'sozialamt',
      toOffice: 'of-dan-sozialamt',
      transfer: 'tp-sgb-forward',
      consent: 'none',
    };
    const input = { id: first.id, version: first.version, ...onward, facts: [{ fact: 'age', number: 28 }] };
    const forward = mutation('forwardHandOff', 'handOff { id version }');
    const passed = await app.request('clerk-jobcenter').graphql<{ data: { forwardHandOff: View } }>(forward, { input });
    const successor = await read('clerk-sozialamt', passed.body.data.forwardHandOff);
    expect(successor).toMatchObject({ documents: PAPERS.slice(0, 1), documentGaps: GAPS.slice(1) });
  });
});

it('what came back is taken up again with its first filing', async () => {
  const { body: first } = await offer({ filedOn: '2026-12-01' });
  await post('clerk-jobcenter', first, 'reject', { code: 'at-capacity' });
  const again = await offer({ takesUp: first.id });
  expect([again.status, again.body.takesUp, again.body.filedOn]).toEqual([201, first.id, '2026-12-01']);
  const live = await offer({ takesUp: again.body.id });
  expect([live.status, live.body.code]).toEqual([409, 'HAND_OFF_NOT_COME_BACK']);
  const [foreign, unknown] = [
    await offer({ takesUp: first.id, toOffice: undefined, place: '03354018' }, 'clerk-meldebehoerde'),
    await offer({ takesUp: randomUUID() }, 'clerk-meldebehoerde'),
  ];
  expect([foreign.status, { ...foreign.body, traceId: '' }]).toEqual([404, { ...unknown.body, traceId: '' }]);
});

describe('a claim', () => {
  const claim = async () => {
    const more = { kind: 'CLAIM', transfer: 'tp-desk-forward', consent: 'person_initiated', toOffice: undefined };
    const asked = await offer({ ...more, toOffice: 'of-dan-integration' }, 'clerk-jobcenter', 'integrationsstelle');
    expect(asked.status).toBe(201);
    return (await post('guide', asked.body, 'acknowledge')).body;
  };
  const GIVEN = { transfer: 'tp-sgb-forward', consent: 'none', fields: FIELDS, documentGaps: GAPS, note: 'ja' };

  it('is accepted with a transfer to the claimant', async () => {
    const asked = await claim();
    const accepted = await post('guide', asked, 'accept-claim', GIVEN);
    expect([accepted.status, accepted.body.kind, accepted.body.state]).toEqual([200, 'TRANSFER', 'offered']);
    expect(accepted.headers.get('location')).toBe(`/v1/hand-offs/${accepted.body.id}`);
    expect(await read('guide', asked)).toMatchObject({ state: 'accepted', version: asked.version + 1 });
    expect(await read('clerk-jobcenter', accepted.body)).toMatchObject({ documentGaps: GAPS });
  });

  it('changes nothing where papers are missing', async () => {
    const asked = await claim();
    const refused = await post('guide', asked, 'accept-claim', { ...GIVEN, documentGaps: GAPS.slice(1) });
    expect([refused.status, refused.body.missing]).toEqual([422, PAPERS.slice(0, 1)]);
    expect(await read('guide', asked)).toMatchObject({ state: 'received', version: asked.version });
  });

  it('is accepted in GraphQL', async () => {
    const { id, version } = await claim();
    const fields = Object.entries(FIELDS).map(([field, content]) => ({ field, content }));
    const input = { ...GIVEN, id, version, fields, facts: [{ fact: 'age', number: 28 }] };
    const answer = await app
      .request('guide')
      .graphql<{ data: { acceptClaim: View } }>(mutation('acceptClaim', 'handOff { kind state toOffice }'), { input });
    expect(answer.body.data.acceptClaim).toEqual({ kind: 'TRANSFER', state: 'offered', toOffice: 'of-dan-jobcenter' });
  });
});

it('what was made in error ends by two persons', async () => {
  const { body: first } = await offer();
  const alone = await post('supervisor', first, 'void');
  expect([alone.status, alone.body.code]).toEqual([409, 'HAND_OFF_NOT_ALLOWED']);
  const asked = await post('supervisor', first, 'request_void', { note: 'falsche Person' });
  expect([asked.status, asked.body.state]).toEqual([200, 'offered']);
  const same = await post('supervisor', asked.body, 'void');
  expect([same.status, same.body.code]).toEqual([403, 'HAND_OFF_SECOND_PERSON_NEEDED']);
  const { body: second } = await offer();
  const requested = await post('guide', second, 'request_void', { note: 'falsche Person' });
  const voided = await post('supervisor', requested.body, 'void');
  expect([voided.status, voided.body.state]).toEqual([200, 'entered_in_error']);
  const left = await read('clerk-jobcenter', second);
  expect(left).toMatchObject({ redacted: ['content', 'documents', 'documentGaps'] });
  expect(Object.keys(left).filter((name) => ['content', 'documents', 'documentGaps'].includes(name))).toEqual([]);
});
