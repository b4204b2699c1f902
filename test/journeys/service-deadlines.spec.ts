import { randomUUID } from 'node:crypto';
import { HandOffs, type HandOffView } from '../../src/hand-off/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';
import { mutation } from '../support/mutation.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2026-11-24' });
});
afterAll(() => app.close());

interface Answer<T> {
  readonly data: T | null;
  readonly errors?: readonly object[];
}
interface Deadline {
  readonly law: string;
  readonly occasion: string;
  readonly triggerDate: string;
  readonly authority: string;
  readonly state: string;
  readonly endedBecause: string | null;
}
interface HandOff {
  readonly id: string;
  readonly version: number;
}

const OPEN = mutation('openCase', 'case { id }');
const HAND_OVER = mutation('handOver', 'handOff { id version }');
const READ = `query Read($id: ID!) { case(id: $id) { deadlines { law occasion triggerDate authority state endedBecause } } }`;

const ask = async <T>(query: string, variables: object): Promise<T> => {
  const { body } = await app.request('guide').graphql<Answer<T>>(query, variables);
  if (body.data === null) throw new Error(JSON.stringify(body.errors));
  return body.data;
};

async function openCase(documents: readonly string[]): Promise<string> {
  const person = { givenName: 'Amina', familyName: 'Beispiel', email: null, locale: 'ar' };
  const about = { place: '03354013', languages: ['ar'], facts: [], documents };
  const intake = { ...about, person, concerns: [{ lifeEvent: 'arrival' }] };
  return (await ask<{ openCase: { id: string } }>(OPEN, { input: intake })).openCase.id;
}

async function handOver(input: object, held: readonly string[] = []): Promise<{ caseId: string; handOff: HandOff }> {
  const caseId = await openCase(held);
  const made = await ask<{ handOver: HandOff }>(HAND_OVER, { input: { caseId, ...input } });
  return { caseId, handOff: made.handOver };
}

const move = async (user: string, { id, version }: HandOff, action: string, said: object = {}): Promise<HandOff> => {
  const { status, body } = await app
    .request(user)
    .post<HandOff>(`/v1/hand-offs/${id}/${action}`, said, { 'if-match': `"${version}"` });
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
};
const work = async (topic: string, { id }: HandOff) => {
  for (const handler of app.get(Handlers).forTopic(topic)) await handler.handle(id);
};
const deadlinesOf = async (id: string) => (await ask<{ case: { deadlines: Deadline[] } }>(READ, { id })).case.deadlines;
const openOf = async (caseId: string) => (await deadlinesOf(caseId)).filter(({ state }) => state === 'open');

/** An application for basic income that was filed on 20 November and reached the Jobcenter on 24 November. */
const APPLICATION = {
  to: 'jobcenter',
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  consent: 'none',
  filedOn: '2026-11-20',
  fields: [
    { field: 'name', content: 'Amina Beispiel' },
    { field: 'first_received_at', content: '2026-11-20' },
    { field: 'application_document', content: 'Antrag' },
  ],
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};

it('the papers the case notes go along as far as the service asks for them; the desk says why others do not', async () => {
  const asked = withoutPapers(APPLICATION.service);
  const held = ['reisepass', 'aufenthaltstitel', 'meldebestaetigung'];
  const gaps = asked.filter(({ document }) => document !== 'meldebestaetigung');
  const { handOff } = await handOver({ ...APPLICATION, documentGaps: gaps }, held);
  const { body } = await app.request('guide').get(`/v1/hand-offs/${handOff.id}`);
  expect(body).toMatchObject({ documents: ['meldebestaetigung'], documentGaps: gaps });
  await expect(handOver({ ...APPLICATION, documentGaps: [] }, held)).rejects.toThrow('HAND_OFF_DOCUMENTS_MISSING');
});

it('an application that arrives starts what its declared trigger says, once, from the receipt that counts', async () => {
  const { caseId, handOff } = await handOver(APPLICATION);
  expect(await deadlinesOf(caseId)).toEqual([]);
  await move('partner-jobcenter', handOff, 'acknowledge');
  for (let time = 0; time < 2; time += 1) await work('hand-off.received', handOff);
  const started = await deadlinesOf(caseId);
  expect(started.map(({ law }) => law).toSorted()).toEqual(['sgb2-37-antrag', 'sgg-88-1-untaetigkeit']);
  expect(new Set(started.map(({ occasion }) => occasion))).toEqual(new Set([handOff.id]));
});

describe('when the matter leaves the body again', () => {
  const ENDS = [
    ['withdraw', 'guide', 'hand-off.withdrawn', {}],
    ['reject', 'partner-jobcenter', 'hand-off.rejected', { code: 'not-eligible' }],
    ['revoke', 'dpo', 'hand-off.revoked', { note: 'Rechtsgrundlage weggefallen' }],
  ] as const;

  it.each(ENDS)(
    '%s ends what its arrival started, and a late start starts nothing',
    async (action, user, topic, body) => {
      const { caseId, handOff } = await handOver(APPLICATION);
      const received = await move('partner-jobcenter', handOff, 'acknowledge');
      await work('hand-off.received', handOff);
      expect(await openOf(caseId)).toHaveLength(2);
      await move(user, received, action, body);
      for (let time = 0; time < 2; time += 1) await work(topic, handOff);
      expect(await openOf(caseId)).toEqual([]);
      await work('hand-off.received', handOff);
      const ended = (await deadlinesOf(caseId)).map(({ state, endedBecause }) => [state, endedBecause]);
      expect(ended).toEqual([
        ['withdrawn', topic],
        ['withdrawn', topic],
      ]);
    },
  );

  it('forward moves what the filing of the person started to the successor', async () => {
    const { caseId, handOff } = await handOver(APPLICATION);
    const received = await move('clerk-jobcenter', handOff, 'acknowledge');
    await work('hand-off.received', handOff);
    const before = await openOf(caseId);
    const successor = await move('clerk-jobcenter', received, 'forward', {
      toAuthority: 'sozialamt',
      toOffice: 'of-dan-sozialamt',
      transfer: 'tp-sgb-forward',
      consent: 'none',
    });
    for (let time = 0; time < 2; time += 1) await work('hand-off.forwarded', handOff);
    const after = await openOf(caseId);
    expect(after.map(({ law }) => law)).toEqual(before.map(({ law }) => law));
    expect(new Set(after.map(({ occasion }) => occasion))).toEqual(new Set([successor.id]));
  });
});

describe('when the body has decided', () => {
  const laws = async (caseId: string, state: string) =>
    (await deadlinesOf(caseId)).filter((deadline) => deadline.state === state).map(({ law }) => law);

  async function received() {
    const { caseId, handOff } = await handOver(APPLICATION);
    const there = await move('partner-jobcenter', handOff, 'acknowledge');
    await work('hand-off.received', handOff);
    return { caseId, accepted: await move('partner-jobcenter', there, 'accept', { note: 'unvollständig' }) };
  }

  it('nobody waits for it any more, once, and the window of the benefit stays', async () => {
    const { caseId, accepted } = await received();
    const completed = await move('partner-jobcenter', accepted, 'complete', { code: 'granted-in-part' });
    for (let time = 0; time < 2; time += 1) await work('hand-off.completed', completed);
    await work('hand-off.received', completed);
    expect(await laws(caseId, 'met')).toEqual(['sgg-88-1-untaetigkeit']);
    expect(await laws(caseId, 'open')).toEqual(['sgb2-37-antrag']);
  });

  it('a matter that ends without a decision is still waited for', async () => {
    const { caseId, accepted } = await received();
    const completed = await move('partner-jobcenter', accepted, 'complete', { code: 'person-not-reached' });
    await work('hand-off.completed', completed);
    expect(await laws(caseId, 'open')).toHaveLength(2);
  });

  it('all goes on where the sender says that it has not, and ends with the next outcome', async () => {
    const { caseId, accepted } = await received();
    const completed = await move('partner-jobcenter', accepted, 'complete', { code: 'settled' });
    await work('hand-off.completed', completed);
    const disputed = await move('guide', completed, 'dispute', { note: 'nichts entschieden' });
    for (let time = 0; time < 2; time += 1) await work('hand-off.outcome-disputed', disputed);
    await work('hand-off.completed', disputed);
    expect(await laws(caseId, 'open')).toEqual(expect.arrayContaining(['sgb2-37-antrag', 'sgg-88-1-untaetigkeit']));
    const again = await move('partner-jobcenter', disputed, 'complete', { code: 'refused' });
    await work('hand-off.completed', again);
    expect(await laws(caseId, 'open')).toEqual(['sgb2-37-antrag']);
  });

  it('a late start starts only what the decision does not end', async () => {
    const { caseId, handOff } = await handOver(APPLICATION);
    const there = await move('partner-jobcenter', handOff, 'acknowledge');
    const accepted = await move('partner-jobcenter', there, 'accept', { note: 'unvollständig' });
    await move('partner-jobcenter', accepted, 'complete', { code: 'granted' });
    await work('hand-off.received', handOff);
    expect(await laws(caseId, 'open')).toEqual(['sgb2-37-antrag']);
  });
});

/** The same matter as it lies at another body, by another row of the transfer law. */
async function lyingAt(matter: Pick<HandOffView, 'service' | 'transfer' | 'toAuthority' | 'toOffice'>) {
  const { caseId, handOff } = await handOver(APPLICATION);
  await move('partner-jobcenter', handOff, 'acknowledge');
  const id = randomUUID();
  await app.get(UnitOfWork).run(async (tx) => {
    const handOffs = tx.of(HandOffs);
    const row = await handOffs.byId(handOff.id);
    if (row === null) throw new Error('nothing was handed over');
    await handOffs.add({ ...row, ...matter, id, chain: id });
    const arrived = (await handOffs.receipts(handOff.id)).filter(({ kind }) => kind === 'R1');
    for (const receipt of arrived) {
      for (const kind of ['R1', 'R2'] as const) {
        const reference = await handOffs.unusedReference();
        await handOffs.issue({ ...receipt, id: randomUUID(), handOffId: id, kind, reference });
      }
    }
  });
  return { caseId, handOff: { id, version: 1 } };
}

const BA = { toAuthority: 'ba', toOffice: 'of-dan-ba' };
const ABH = { toAuthority: 'auslaenderbehoerde', toOffice: 'of-dan-auslaenderbehoerde' };
const RECOGNITION = { toAuthority: 'anerkennungsstelle', toOffice: 'of-anerkennung' };

it.each([
  ['hand-off.received', { ...BA, service: 'ba-zustimmung', transfer: 'tp-ba-consent' }, 'beschv-36-zustimmungsfiktion'],
  ['hand-off.received', { ...BA, service: 'ba-zustimmung', transfer: 'tp-81a' }, 'beschv-36-zustimmungsfiktion-81a'],
  ['hand-off.received', { ...ABH, service: 'abh-wohnsitzregelung', transfer: 'tp-12a' }, 'aufenthg-72-3a-fiktion'],
  ['hand-off.received', { ...RECOGNITION, service: 'an-bqfg', transfer: 'tp-81a' }, 'bqfg-14a-empfang'],
  ['hand-off.received', { ...RECOGNITION, service: 'an-bqfg', transfer: 'tp-anerkennung' }, 'bqfg-6-empfang'],
  ['hand-off.declared-complete', { ...RECOGNITION, service: 'an-bqfg', transfer: 'tp-81a' }, 'bqfg-14a-entscheidung'],
  [
    'hand-off.declared-complete',
    { ...RECOGNITION, service: 'an-bqfg', transfer: 'tp-anerkennung' },
    'bqfg-6-entscheidung',
  ],
  [
    'hand-off.declared-complete',
    { ...ABH, service: 'abh-blaue-karte', transfer: 'tp-desk-forward' },
    'aufenthg-81-6a-30t',
  ],
] as const)('%s of %o starts %s, kept by the body it binds', async (topic, matter, law) => {
  const { caseId, handOff } = await lyingAt(matter);
  for (let time = 0; time < 2; time += 1) await work(topic, handOff);
  const started = (await deadlinesOf(caseId)).filter((deadline) => deadline.law === law);
  expect(started).toMatchObject([{ occasion: handOff.id, triggerDate: '2026-11-24', authority: matter.toAuthority }]);
});
