import { DataSource } from 'typeorm';
import { KeepOffices } from '../../src/administration/jobs/keep-offices.js';
import { SynchroniseDirectory } from '../../src/directory/acts/synchronise-directory.js';
import { WatchClosures } from '../../src/hand-off/jobs/watch-closures.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-02-22' });
});
afterAll(() => app.close());
beforeEach(() => app.setDay('2027-02-22'));

interface HandOff {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly toOffice: string;
  readonly filedOn: string;
  readonly code?: string;
  readonly candidates?: readonly object[];
}

interface Closure {
  readonly id: string;
  readonly version: number;
  readonly reopenedAt: string | null;
}

const CLOSURES = '/v1/endpoint-closures';
const SERVICE = 'jc-grundsicherungsgeld';
const JOBCENTER = { authority: 'jobcenter', office: 'of-dan-jobcenter' };

const offer = (more: object = { place: '03354013' }, to = 'jobcenter') =>
  app.request('clerk-meldebehoerde').post<HandOff>(`/v1/authorities/${to}/hand-offs`, {
    service: SERVICE,
    transfer: 'tp-sgb-forward',
    consent: 'none',
    filedOn: '2027-02-20',
    fields: { name: 'Amina Beispiel', first_received_at: '2027-02-20', application_document: 'Antrag' },
    documentGaps: withoutPapers(SERVICE),
    ...more,
  });
const close = (order: object) =>
  app.request('admin').post<Closure>(CLOSURES, { ...JOBCENTER, reason: 'relocation', ...order });
const reopen = ({ id, version }: Closure) =>
  app.request('admin').post<Closure>(`${CLOSURES}/${id}/reopen`, undefined, { 'if-match': `"${version}"` });
const handOff = async (id: string) =>
  (await app.request('clerk-meldebehoerde').get<HandOff>(`/v1/hand-offs/${id}`)).body;
const watch = () => app.get<WatchClosures>(WatchClosures as never).run();
const waiting = async ({ id }: Closure) => (await app.request('admin').get(`${CLOSURES}/${id}/waiting`)).body;
/** What the worker does for one topic of a subject. */
const handle = async (topic: string, subject: string) => {
  const handlers = app.get<Handlers>(Handlers as never);
  for (const one of (await handlers.forTopic(topic)) as readonly { handle(id: string): Promise<void> }[])
    await one.handle(subject);
};
const sql = <T>(text: string, values: unknown[]) => app.get<DataSource>(DataSource as never).query<T[]>(text, values);
const told = async ({ id }: { id: string }) => {
  const text = `SELECT office || ' ' || (params->>'task') AS told FROM notification WHERE params->>'hand_off' = $1 ORDER BY 1`;
  return (await sql<{ told: string }>(text, [id])).map((row) => row.told);
};
const typesRead = async (user: string, subject: string) => {
  const { body } = await app.request(user).get<{ items: { type: string; subject: string }[] }>('/v1/events?limit=200');
  return body.items.filter((event) => event.subject === subject).map(({ type }) => type);
};

describe('a closed endpoint', () => {
  it('takes nothing new, neither offers nor drafts, and says whom to approach instead', async () => {
    const closure = await close({ service: SERVICE, until: '2027-02-26' });
    expect([closure.status, closure.headers.get('location')]).toEqual([201, `${CLOSURES}/${closure.body.id}`]);
    for (const draft of [{}, { draft: true }]) {
      const refused = await offer({ place: '03354013', ...draft });
      expect(refused).toMatchObject({
        status: 409,
        body: { code: 'HAND_OFF_ENDPOINT_CLOSED', reason: 'relocation', until: '2027-02-26' },
      });
      const candidates = refused.body.candidates ?? [];
      expect(candidates).toContainEqual(expect.objectContaining({ office: 'of-ue-jobcenter', atCapacity: false }));
      expect(candidates).not.toContainEqual(expect.objectContaining({ office: 'of-dan-jobcenter' }));
    }
    expect(await offer({ toOffice: 'of-ue-jobcenter' })).toMatchObject({ status: 201 });
    await reopen(closure.body);
    expect(await offer()).toMatchObject({ status: 201 });
  });

  it('is known to the plan and the directory', async () => {
    const { body: closure } = await close({ service: SERVICE });
    const preview = { today: '2027-02-22', place: '03354013', facts: {}, concerns: [{ service: SERVICE }] };
    const plan = () => app.request().post('/v1/routing/preview', preview);
    expect((await plan()).body).toMatchObject({
      services: [{ office: 'of-dan-jobcenter', closure: { id: closure.id } }],
    });
    const endpoints = async () => {
      await app.get<SynchroniseDirectory>(SynchroniseDirectory as never).run();
      const { body } = await app
        .request()
        .get<{ contents: { office_key: string; handoff_endpoint?: string }[] }>(
          `/hsds/v3/services?search=Grundsicherungsgeld&per_page=50`,
        );
      return body.contents.flatMap((one) =>
        one.office_key === 'of-dan-jobcenter' ? [one.handoff_endpoint ?? 'closed'] : [],
      );
    };
    expect(await endpoints()).toContain('closed');
    await reopen(closure);
    expect((await plan()).body).toMatchObject({ services: [{ closure: null }] });
    expect(await endpoints()).not.toContain('closed');
  });

  it('is told to the office itself and to those whose hand-offs wait there, in the feed of events', async () => {
    const sent = await offer();
    const { body: closure } = await close({});
    expect(await typesRead('partner-jobcenter', closure.id)).toEqual(['de.willkommen.endpoint.closed.v1']);
    expect(await typesRead('partner-bamf', closure.id)).toEqual([]);
    expect(await app.request('partner-jobcenter').get(`${CLOSURES}/${closure.id}`)).toMatchObject({ status: 200 });
    await reopen(closure);
    expect(await typesRead('partner-jobcenter', closure.id)).toHaveLength(2);
    expect(await handOff(sent.body.id)).toMatchObject({ state: 'offered' });
  });

  it('opens again by itself after its last day', async () => {
    const { body: closure } = await close({ until: '2027-02-23' });
    app.setDay('2027-02-23');
    await app.get<KeepOffices>(KeepOffices as never).run();
    expect(await offer()).toMatchObject({ status: 409 });
    app.setDay('2027-02-24');
    expect(await offer()).toMatchObject({ status: 201 });
    await app.get<KeepOffices>(KeepOffices as never).run();
    const { body } = await app.request('admin').get<Closure>(`${CLOSURES}/${closure.id}`);
    expect(body).toMatchObject({ version: 2, reopenedAt: expect.any(String) });
    const { body: page } = await app.request('clerk-jobcenter').get<{ items: Closure[] }>(`${CLOSURES}?open=true`);
    expect(page.items).toEqual([]);
  });

  it('is closed by an administrator alone, once for each key, and only where there is one', async () => {
    expect(await app.request('clerk-jobcenter').post(CLOSURES, {})).toMatchObject({ status: 403 });
    for (const order of [{ authority: 'nobody' }, { office: 'of-ue-sozialamt' }, { service: 'no-such' }]) {
      expect(await close(order)).toMatchObject({ status: 422, body: { code: 'ENDPOINT_UNKNOWN' } });
    }
    expect(await close({ until: '2027-02-21' })).toMatchObject({ body: { code: 'ENDPOINT_UNTIL_PASSED' } });
    expect(await close({ until: '2027-02-30' })).toMatchObject({ status: 400 });
    const { body: closure } = await close({});
    const stale = { ...closure, version: 9 };
    expect(await reopen(stale)).toMatchObject({ status: 412, body: { code: 'ENDPOINT_VERSION_CONFLICT' } });
    expect(await reopen(closure)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await reopen({ ...closure, version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'ENDPOINT_ALREADY_OPEN' },
    });
    const unknown = await app.request('admin').get(`${CLOSURES}/00000000-0000-4000-8000-000000000000`);
    expect(unknown).toMatchObject({ status: 404, body: { code: 'ENDPOINT_NO_CLOSURE' } });
    const { body: audit } = await app
      .request('dpo')
      .get<{ entries: { action: string; objectId: string }[] }>('/v1/audit');
    const done = audit.entries.filter(({ objectId }) => objectId === closure.id).map(({ action }) => action);
    expect(done.toSorted()).toEqual(['endpoint.close', 'endpoint.reopen']);
  });
});

describe('what waits where an endpoint was closed', () => {
  const REROUTED = { fate: 'rerouted', office: 'of-sg-luechow-meldebehoerde', count: expect.any(Number) };
  const LAND = {
    id: 'of-nds-jobcenter',
    authority: 'jobcenter',
    name: 'Jobcenter, Vertretung im Land',
    area: ['03'],
    sites: [],
    languages: ['de'],
    interpreterOnRequest: true,
    acceptsHandOffs: true,
    calendar: 'DE-NI',
    capacityPerDay: 1,
    email: 'nds-jobcenter@example.org',
  };

  it('stays with its sender, who is told, where no other office is competent or the sender chose it', async () => {
    const [byPlace, named] = [await offer(), await offer({ toOffice: 'of-dan-jobcenter' })];
    const { body: closure } = await close({});
    await watch();
    await watch();
    for (const { body } of [byPlace, named]) expect(await handOff(body.id)).toMatchObject({ state: 'offered' });
    expect(await waiting(closure)).toEqual({
      waiting: [{ fate: 'held', office: 'of-sg-luechow-meldebehoerde', count: expect.any(Number) }],
    });
    const sender = 'of-sg-luechow-meldebehoerde';
    await handle('hand-off.held-back', byPlace.body.id);
    expect(await told(byPlace.body)).toEqual([`${sender} hand-off.held-back`]);
    await reopen(closure);
    await handle('endpoint.reopened', closure.id);
    await handle('hand-off.let-go', byPlace.body.id);
    const letGo = [`of-dan-jobcenter hand-off.let-go`, `${sender} hand-off.let-go`];
    expect(await told(byPlace.body)).toEqual([...letGo, `${sender} hand-off.held-back`].toSorted());
  });

  it('goes on to the office that is competent next, with its first filing date and a receipt of the sender', async () => {
    expect(await app.request('admin').post('/v1/administration/offices', LAND)).toMatchObject({ status: 201 });
    const { body: sent } = await offer();
    const { body: accepted } = await offer();
    const acknowledged = await app
      .request('partner-jobcenter')
      .post<HandOff>(`/v1/hand-offs/${accepted.id}/acknowledge`, {}, { 'if-match': '"2"' });
    expect(acknowledged.body.state).toBe('received');
    const { body: closure } = await close({});
    await watch();
    expect(await handOff(sent.id)).toMatchObject({ state: 'forwarded' });
    expect(await handOff(accepted.id)).toMatchObject({ state: 'received' });
    const [successor] = await sql<{ id: string }>('SELECT id FROM hand_off WHERE predecessor = $1', [sent.id]);
    const now = await app.request('clerk-meldebehoerde').get(`/v1/hand-offs/${successor?.id}`);
    expect(now.body).toMatchObject({
      state: 'offered',
      toOffice: LAND.id,
      filedOn: '2027-02-20',
      hops: 1,
      content: { name: 'Amina Beispiel' },
      routing: { chosen: 'competent', place: '03354013' },
    });
    const { body } = await app.request('clerk-meldebehoerde').get(`/v1/hand-offs/${successor?.id}/receipts`);
    expect(body).toMatchObject({ receipts: [{ kind: 'R1', filedOn: '2027-02-20', receivedOn: '2027-02-20' }] });
    expect(await app.request('partner-jobcenter').get(`/v1/hand-offs/${sent.id}`)).toMatchObject({
      body: { redacted: expect.arrayContaining(['content']) },
    });
    expect(await waiting(closure)).toMatchObject({ waiting: expect.arrayContaining([REROUTED]) });
    await handle('hand-off.rerouted', sent.id);
    expect(await told(sent)).toEqual(['of-sg-luechow-meldebehoerde hand-off.rerouted']);
    await reopen(closure);
  });
});
