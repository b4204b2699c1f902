import { BRANCH, MAIN_DESK } from '../../src/sandbox/domain/desks.js';
import { Clock } from '../../src/platform/clock/index.js';
import { DataSource } from 'typeorm';
import { ReadHandOffs } from '../../src/hand-off/index.js';
import { PlayClerk } from '../../src/sandbox/index.js';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ settings: { sandbox: true } });
});
afterAll(() => app.close());

interface View {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly filedOn: string;
  readonly fromOffice: string;
  readonly service: string;
  readonly code?: string;
}

const partner = () => app.request('partner-jobcenter');
const now = async ({ id }: Pick<View, 'id'>) => (await partner().get<View>(`/v1/hand-offs/${id}`)).body;

const offer = (service: string, more: object = {}) =>
  partner().post<View>('/v1/authorities/uebungsbehoerde/hand-offs', {
    service,
    toOffice: MAIN_DESK.office.id,
    transfer: 'tp-uebung',
    consent: 'none',
    fields: { name: 'Amina Beispiel', concern: 'Eine Übung' },
    ...more,
  });

const move = ({ id, version }: View, action: string, body: object = {}) =>
  partner().post<View>(`/v1/hand-offs/${id}/${action}`, body, { 'if-match': `"${version}"` });

/** Lets the clerks look until nothing goes on by itself. */
async function play(): Promise<void> {
  for (let looks = 0; looks < 12; looks += 1) if ((await app.get(PlayClerk).run()) === 0) return;
  throw new Error('The clerks do not come to an end.');
}

async function played(service: string): Promise<View> {
  const { body: offered } = await offer(service);
  await play();
  return now(offered);
}

const actionsOf = async ({ id }: View) => {
  const { body } = await partner().get<{ events: { action: string }[] }>(`/v1/hand-offs/${id}/events`);
  return body.events.map(({ action }) => action);
};

describe('the practice authority', () => {
  it('accepts and completes, with a receipt for each step', async () => {
    const view = await played('uebung-annehmen');
    expect(view.state).toBe('completed');
    const { body } = await partner().get<{ receipts: { kind: string; issuedBy: string }[] }>(
      `/v1/hand-offs/${view.id}/receipts`,
    );
    expect(body.receipts.map(({ kind, issuedBy }) => `${kind} ${issuedBy}`)).toEqual([
      'R1 jobcenter',
      'R1 uebungsbehoerde',
      'R3 uebungsbehoerde',
      'R4 uebungsbehoerde',
    ]);
    expect((await move(view, 'confirm')).body.state).toBe('closed');
  });

  it('asks back once, and goes on with the answer', async () => {
    const asked = await played('uebung-rueckfragen');
    expect(asked.state).toBe('info_requested');
    await move(asked, 'answer', { note: 'Hier sind sie.' });
    await play();
    expect((await now(asked)).state).toBe('completed');
    expect(await actionsOf(asked)).toEqual(['create', 'submit', 'acknowledge', 'ask', 'answer', 'accept', 'complete']);
  });

  it('stalls, rejects', async () => {
    expect((await played('uebung-schweigen')).state).toBe('offered');
    expect(await played('uebung-ablehnen')).toMatchObject({ state: 'rejected', reasonCode: 'at-capacity' });
  });

  it('forwards to its branch, and the first filing date goes along', async () => {
    const { body: offered } = await offer('uebung-weiterleiten', { filedOn: '2026-01-15' });
    await play();
    expect((await now(offered)).state).toBe('forwarded');
    const { body } = await partner().get<{ receipts: { filedOn: string; issuedBy: string }[] }>(
      `/v1/hand-offs/${offered.id}/receipts`,
    );
    expect(new Set(body.receipts.map(({ filedOn }) => filedOn))).toEqual(new Set(['2026-01-15']));
    const { items } = await app.get(ReadHandOffs).page(BRANCH.clerk, 'in', { limit: 1, cursor: undefined });
    expect(items[0]).toMatchObject({ state: 'closed', filedOn: '2026-01-15', predecessor: offered.id });
  });

  it('answers late: a minute after it has received', async () => {
    const late = await played('uebung-spaet');
    expect(late.state).toBe('received');
    const clock = app.get(Clock);
    const { now: usual } = clock;
    clock.now = () => new Date(Date.now() + 61_000);
    await play();
    clock.now = usual;
    expect((await now(late)).state).toBe('completed');
  });

  it('sends something itself, once, and answers what it is asked', async () => {
    const view = await played('uebung-zusenden');
    expect(view.state).toBe('completed');
    const inbox = async () => {
      const { body } = await partner().get<{ items: View[] }>('/v1/hand-offs?limit=200');
      return body.items.filter(({ fromOffice }) => fromOffice === MAIN_DESK.office.id);
    };
    const [sent, ...others] = await inbox();
    expect(others).toEqual([]);
    const { body: received } = await move(sent as View, 'acknowledge');
    const { body: asked } = await move(received, 'ask', { note: 'Was genau?' });
    await play();
    const answered = await now(asked);
    expect(answered.state).toBe('received');
    const { body: accepted } = await move(answered, 'accept', { note: 'Gut.' });
    const { body: completed } = await move(accepted, 'complete', { code: 'settled' });
    await play();
    expect((await now(completed)).state).toBe('closed');
    expect(await inbox()).toHaveLength(1);
  });

  it('goes on with the others where one cannot go on', async () => {
    const accepts = (does: boolean) =>
      app.get(DataSource).query('UPDATE office SET accepts_hand_offs = $1 WHERE id = $2', [does, 'of-dan-jobcenter']);
    await accepts(false);
    const { body: stuck } = await offer('uebung-zusenden');
    const { body: other } = await offer('uebung-annehmen');
    await play();
    await accepts(true);
    expect([(await now(stuck)).state, (await now(other)).state]).toEqual(['accepted', 'completed']);
    await play();
    expect((await now(stuck)).state).toBe('completed');
  });

  it('is bound by the transfer law as everybody is', async () => {
    const { status, body } = await offer('uebung-annehmen', { fields: { name: 'Amina', health_data: 'nichts' } });
    expect([status, body.code]).toEqual([422, 'HAND_OFF_TRANSFER_REFUSED']);
    const real = await partner().post<View>('/v1/authorities/sozialamt/hand-offs', {
      service: 'soz-wbs',
      toOffice: 'of-dan-sozialamt',
      transfer: 'tp-uebung',
      consent: 'none',
      fields: { name: 'Amina Beispiel' },
    });
    expect([real.status, real.body.code]).toEqual([422, 'HAND_OFF_TRANSFER_REFUSED']);
  });

  it('is published like every authority, and proposed to nobody', async () => {
    const { body } = await app.request().get<{ services: object[] }>('/v1/authorities/uebungsbehoerde/services');
    expect(body.services).toHaveLength(7);
    const preview = { today: '2026-11-22', place: '03354013', facts: { age: 34 } };
    const { body: plan } = await app
      .request()
      .post<{ services: { authority: string; outcome: string }[]; questions: string[] }>(
        '/v1/routing/preview',
        preview,
      );
    const own = plan.services.filter(({ authority }) => authority === 'uebungsbehoerde');
    expect(new Set(own.map(({ outcome }) => outcome))).toEqual(new Set(['does_not_fit']));
  });
});

describe('an installation without a sandbox', () => {
  let real: TestApp;
  beforeAll(async () => {
    real = await openTestApp();
  });
  afterAll(() => real.close());

  it('has no such authority, no way to it and nobody who plays it', async () => {
    const { status } = await real.request().get('/v1/authorities/uebungsbehoerde/services');
    const { body } = await real.request().post<View>('/v1/transfers/decide', {
      today: '2026-11-22',
      from: 'jobcenter',
      to: 'uebungsbehoerde',
      fields: ['name'],
      consent: 'none',
      facts: {},
    });
    expect([status, body.code]).toEqual([404, 'HAND_OFF_TRANSFER_UNREADABLE']);
    expect(() => real.get(PlayClerk)).toThrow('PlayClerk');
  });
});
