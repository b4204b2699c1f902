import { randomUUID } from 'node:crypto';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { AppModule } from '../../src/app.module.js';
import { EndCase } from '../../src/case-routing/acts/end-case.js';
import { MoveHandOff } from '../../src/hand-off/acts/move-hand-off.js';
import { type MoveByHand } from '../../src/hand-off/acts/move.js';
import { OfferHandOff } from '../../src/hand-off/acts/offer-hand-off.js';
import { Clock } from '../../src/platform/clock/index.js';
import { createHttpApp } from '../../src/platform/http/index.js';
import { anOffer, at } from '../hand-off/world.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { testConfig } from '../support/config.js';
import { mutation } from '../support/mutation.js';
import { until } from '../support/until.js';
import { type Change, connect, follow, type LiveClient } from './live-client.js';

let app: TestApp;
/** A second process on the same database, as far as the first can tell. */
let other: NestFastifyApplication;
let otherUrl: string;
let owner: Client;
const clients: LiveClient[] = [];
beforeAll(async () => {
  app = await openTestApp();
  other = await createHttpApp(
    AppModule.forRoot({ config: testConfig({ DATABASE_URL: app.databaseUrl }), worker: false }),
  );
  await other.listen(0, '127.0.0.1');
  otherUrl = (await other.getUrl()).replace(/\/$/, '');
  owner = new Client({ connectionString: app.ownerUrl });
  await owner.connect();
});
afterEach(() => clients.splice(0).forEach(({ socket }) => socket.terminate()));
afterAll(async () => {
  await owner.end();
  await other.close();
  await app.close();
});

async function following(url: string, user: string, variables: object = {}): Promise<LiveClient> {
  const client = await follow(url, user, variables);
  clients.push(client);
  return client;
}

const offer = async (): Promise<string> => (await app.get(OfferHandOff).run(anOffer(), at('door'))).id;

const move = (id: string, version: number, action: MoveByHand) =>
  app.get(MoveHandOff).run({ id, version, action }, at('jobcenter'));

const told = (client: LiveClient, ...subjects: string[]): Change[] =>
  client.changes('1').filter(({ subject }) => subjects.includes(subject));

const isTold = (client: LiveClient, subject: string, count: number) =>
  until(() => Promise.resolve(told(client, subject).length >= count), 30, `${count} changes of ${subject}`);

describe('what happens in one process', () => {
  it('reaches those connected to another, who may know of it, and nobody else', async () => {
    const [door, jobcenter, stranger] = [
      await following(app.url, 'guide'),
      await following(otherUrl, 'clerk-jobcenter'),
      await following(otherUrl, 'clerk-sozialamt'),
    ];
    const id = await offer();
    await move(id, 2, 'acknowledge');
    await isTold(door, id, 3);
    await isTold(jobcenter, id, 2);
    const steps = (client: LiveClient) => told(client, id).map(({ type, version }) => [type.split('.')[3], version]);
    expect(steps(door)).toEqual([
      ['created', 1],
      ['offered', 2],
      ['received', 3],
    ]);
    expect(steps(jobcenter)).toEqual(steps(door).slice(1));
    expect(told(stranger, id)).toEqual([]);
    expect(told(door, id).every(({ subjectType }) => subjectType === 'HandOff')).toBe(true);
  });

  it('is told as ids, and never with what it was about', async () => {
    const door = await following(app.url, 'guide');
    await isTold(door, await offer(), 2);
    expect(Object.keys(door.changes('1')[0] ?? {}).toSorted()).toEqual(
      ['at', 'id', 'subject', 'subjectType', 'type', 'version'].toSorted(),
    );
    expect(JSON.stringify(door.messages)).not.toContain('Beispiel');
  });

  it('is told of one thing alone where that was asked for', async () => {
    const wanted = await offer();
    const one = await following(otherUrl, 'clerk-jobcenter', { subject: wanted });
    const unwanted = await offer();
    await move(unwanted, 2, 'acknowledge');
    await move(wanted, 2, 'acknowledge');
    await isTold(one, wanted, 1);
    expect(told(one, unwanted)).toEqual([]);
  });
});

describe('who was away', () => {
  it('is told what happened since, each once and in order', async () => {
    const first = await following(app.url, 'clerk-jobcenter');
    const id = await offer();
    await isTold(first, id, 1);
    const [seen] = told(first, id);
    first.socket.terminate();
    await move(id, 2, 'acknowledge');
    const again = await following(otherUrl, 'clerk-jobcenter', { after: seen?.id });
    await isTold(again, id, 1);
    await move(id, 3, 'declare_complete');
    await isTold(again, id, 2);
    expect(told(again, id).map(({ version }) => version)).toEqual([3, 4]);
  });

  it.each([
    ['is no event', () => Promise.resolve<string>(randomUUID())],
    [
      'is an event of others',
      async () => {
        const door = await following(app.url, 'guide');
        const id = await offer();
        await isTold(door, id, 1);
        return told(door, id)[0]?.id ?? '';
      },
    ],
  ])('has to read anew where the last one they saw %s', async (_, event) => {
    const client = await connect(app.url, 'clerk-sozialamt');
    clients.push(client);
    client.subscribe({ variables: { after: await event() } });
    await client.received('complete');
    expect(client.codes()).toEqual(['LIVE_READ_ANEW']);
    expect(client.changes()).toEqual([]);
  });
});

describe('who may know of it is asked for every event', () => {
  it('the person learns of what is theirs, until it is not', async () => {
    const id = await offer();
    const person = await following(otherUrl, 'newcomer');
    const door = await following(app.url, 'guide');
    await owner.query(`UPDATE hand_off SET person_id = '00000000-0000-4000-8000-000000000100' WHERE id = $1`, [id]);
    await move(id, 2, 'acknowledge');
    await isTold(person, id, 1);
    await owner.query('UPDATE hand_off SET person_id = NULL WHERE id = $1', [id]);
    await move(id, 3, 'declare_complete');
    await isTold(door, id, 2);
    expect(told(person, id).map(({ version }) => version)).toEqual([3]);
  });

  it('who looks into a file in an emergency learns of it, until the time is over', async () => {
    const START = new Date();
    const caseId = await openCase('clerk-jobcenter');
    const asked = { case: caseId, category: 'danger-to-life', reason: 'Die Dialyse ist morgen.' };
    expect((await app.request('guide').post('/v1/break-glass', asked)).status).toBe(201);
    const [guide, desk] = [await following(app.url, 'guide'), await following(otherUrl, 'clerk-jobcenter')];
    await turn(caseId, 'close');
    await isTold(guide, caseId, 1);
    app.get(Clock).now = () => new Date(+START + 2 * 60 * 60_000);
    await turn(caseId, 'reopen');
    await isTold(desk, caseId, 2);
    app.get(Clock).now = () => new Date();
    expect(told(guide, caseId).map(({ type }) => type)).toEqual(['de.willkommen.case.closed.v1']);
    expect(told(desk, caseId).map(({ subjectType }) => subjectType)).toEqual(['Case', 'Case']);
  });

  it('an account that was switched off is told nothing more, and disconnected', async () => {
    const client = await following(otherUrl, 'clerk-jobcenter');
    await owner.query(`UPDATE account SET active = FALSE WHERE subject = 'clerk-jobcenter'`);
    const id = await offer();
    expect(await client.closed).toEqual([4403, 'ACCESS_ENDED']);
    expect(told(client, id)).toEqual([]);
    await owner.query(`UPDATE account SET active = TRUE WHERE subject = 'clerk-jobcenter'`);
  });

  it.each(['admin', 'dpo', 'evaluator'])('the role %s takes part in nothing', async (user) => {
    const client = await connect(app.url, user);
    clients.push(client);
    client.subscribe();
    await client.received('complete');
    expect(client.codes()).toEqual(['REQUEST_FORBIDDEN']);
  });
});

async function openCase(user: string): Promise<string> {
  const person = { givenName: 'Amina', familyName: 'Beispiel', email: 'amina@example.org', locale: 'ar' };
  const input = { place: '03354013', languages: ['ar'], facts: [], concerns: [], person };
  const query = mutation('openCase', 'case { id }');
  const { body } = await app.request(user).graphql<{ data: { openCase: { id: string } } }>(query, { input });
  return body.data.openCase.id;
}

/** The desk ends the case, or opens it again, in its newest version. */
async function turn(caseId: string, how: 'close' | 'reopen'): Promise<void> {
  const { rows } = await owner.query<{ version: number }>('SELECT version FROM "case" WHERE id = $1', [caseId]);
  const version = rows[0]?.version ?? 0;
  const end = app.get(EndCase);
  const desk = at('jobcenter');
  if (how === 'close') await end.close({ caseId, version, reason: 'settled' }, desk);
  else await end.reopen({ caseId, version }, desk);
}
