import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { DigestStoredHandOffs, HandOffs, ImposeDuties, OfferHandOff } from '../../src/hand-off/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { FieldKeys, RotateKeys } from '../../src/platform/sealing/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { testConfig } from '../support/config.js';
import { withoutPapers } from '../support/documents.js';
import { anOffer, at } from './world.js';

const NUMBER = 'WZ-2026/00117';
const BORN = '1990-05-01';
const SERVICE = 'jc-grundsicherungsgeld';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const sql = <T>(text: string, values: unknown[] = []) => app.get(DataSource).query<T[]>(text, values);

interface Page {
  readonly items: readonly { readonly id: string; readonly content?: object }[];
}

/** A hand-off from the welcome desk to the Jobcenter about somebody with this number. */
async function offered(number: string, birthDate = BORN): Promise<string> {
  const fields = { case_reference: number, birth_date: birthDate, application_document: 'Antrag' };
  const { body } = await app.request('guide').post<{ id: string }>('/v1/authorities/jobcenter/hand-offs', {
    service: SERVICE,
    toOffice: 'of-dan-jobcenter',
    transfer: 'tp-sgb-forward',
    consent: 'none',
    fields: { ...fields, first_received_at: '2026-11-20' },
    documentGaps: withoutPapers(SERVICE),
  });
  return body.id;
}

const search = (user: string, value: string, birthDate = BORN, field = 'case_reference') =>
  app.request(user).post<Page>('/v1/hand-offs/search', { field, value, birthDate });
const foundBy = async (...asked: Parameters<typeof search>) => (await search(...asked)).body.items.map(({ id }) => id);
const digests = (id: string) =>
  sql<{ authority: string; field: string; digest: string; version: number }>(
    'SELECT authority, field, digest, search_version AS version FROM value_digest WHERE scope = $1 ORDER BY 1, 2',
    [id],
  );

describe('a hand-off', () => {
  it('is found by both sides, however the number is written, with its contents', async () => {
    const id = await offered(NUMBER);
    expect(await foundBy('guide', NUMBER)).toEqual([id]);
    for (const user of ['clerk-jobcenter', 'partner-jobcenter']) {
      const { body } = await search(user, ' wz 2026-00117 ');
      expect(body.items).toMatchObject([{ id, content: { case_reference: NUMBER } }]);
    }
  });

  it('is found by number and day of birth together, and by the whole number alone', async () => {
    const id = await offered('WZ-2026/00118');
    expect(await foundBy('guide', 'WZ-2026/00118')).toEqual([id]);
    expect(await foundBy('guide', 'WZ-2026/00118', '1990-05-02')).toEqual([]);
    expect(await foundBy('guide', 'WZ-2026/0011')).toEqual([]);
    expect(await foundBy('guide', 'WZ-2026/00118', BORN, 'tax_id')).toEqual([]);
    expect((await search('guide', BORN, BORN, 'birth_date')).status).toBe(400);
  });

  it('of others is answered like one that does not exist', async () => {
    await offered('WZ-2026/00119');
    const [foreign, unknown] = [
      await search('clerk-sozialamt', 'WZ-2026/00119'),
      await search('clerk-sozialamt', '77'),
    ];
    expect([foreign.status, foreign.text]).toEqual([200, '{"items":[],"next":null}']);
    expect(unknown.status).toBe(400);
    const other = await search('clerk-sozialamt', 'WZ-1999/00001');
    expect([other.status, other.text]).toEqual([foreign.status, foreign.text]);
    for (const user of ['newcomer', 'admin', 'dpo']) expect((await search(user, NUMBER)).status).toBe(403);
  });
});

describe('what is stored', () => {
  it('shows no number, and no two authorities or fields the same digest of one', async () => {
    const id = await offered(NUMBER, NUMBER);
    const rows = await digests(id);
    expect(rows.map(({ authority, field }) => `${authority} ${field}`)).toEqual([
      'integrationsstelle birth_date',
      'integrationsstelle case_reference',
      'jobcenter birth_date',
      'jobcenter case_reference',
    ]);
    expect(new Set(rows.map(({ digest }) => digest)).size).toBe(4);
    const [{ dump } = { dump: '' }] = await sql<{ dump: string }>(
      'SELECT string_agg(one::text, $1) AS dump FROM value_digest one',
      [' '],
    );
    expect(dump).not.toMatch(/WZ-|WZ2026|19900501|1990-05-01/);
  });

  it('leads nobody to a matter of somebody else who writes their own digest beside it', async () => {
    const mine = await offered('WZ-2026/00120');
    const theirs = await offered('WZ-2026/00121');
    await sql(
      `UPDATE value_digest SET digest = other.digest FROM value_digest other
       WHERE value_digest.scope = $2 AND value_digest.authority = 'jobcenter'
         AND other.scope = $1 AND other.authority = 'integrationsstelle' AND other.field = value_digest.field`,
      [mine, theirs],
    );
    expect(await foundBy('clerk-jobcenter', 'WZ-2026/00120')).toEqual([mine]);
  });

  it('is not in the log of accesses, which says that somebody searched', async () => {
    await search('guide', NUMBER);
    const [entry] = await sql<{ search_hash: string; action: string }>(
      `SELECT search_hash, action FROM access_log WHERE action LIKE '%search%' ORDER BY at DESC LIMIT 1`,
    );
    expect(entry).toEqual({
      action: 'POST /v1/hand-offs/search',
      search_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe('what it is found by', () => {
  it('goes with the right to read it: at the end for the receiver, with the key for everybody', async () => {
    const id = await offered('WZ-2026/00122');
    const step = (action: string, version: number, body: object = {}) =>
      app.request('clerk-jobcenter').post(`/v1/hand-offs/${id}/${action}`, body, { 'if-match': `"${version}"` });
    await step('acknowledge', 2);
    expect((await step('reject', 3, { code: 'not-competent' })).status).toBe(200);
    expect(await foundBy('clerk-jobcenter', 'WZ-2026/00122')).toEqual([]);
    expect(await foundBy('guide', 'WZ-2026/00122')).toEqual([id]);
    const [{ chain } = { chain: '' }] = await sql<{ chain: string }>('SELECT chain FROM hand_off WHERE id = $1', [id]);
    await app.get(UnitOfWork).run((tx) => tx.of(FieldKeys).erase(chain, new Date()));
    expect(await digests(id)).toEqual([]);
  });

  it('goes with the contents', async () => {
    const id = await offered('WZ-2026/00123');
    await app.get(UnitOfWork).run((tx) => tx.of(HandOffs).purge(id, new Date()));
    expect(await digests(id)).toEqual([]);
    expect(await foundBy('guide', 'WZ-2026/00123')).toEqual([]);
  });

  it('follows a correction, and stays when the keys are replaced', async () => {
    const person = randomUUID();
    const content = { ...anOffer().content, case_reference: 'WZ-2026/00124', birth_date: BORN };
    const { id } = await app.get(OfferHandOff).run(anOffer({ personId: person, content }), at('door'));
    const right = { personId: person, occasion: randomUUID(), contents: { case_reference: 'WZ-2026/00125' } };
    await app.get(UnitOfWork).run((tx) => app.get(ImposeDuties).within(tx, right));
    const before = await digests(id);
    const rotated = await app.get(RotateKeys).run();
    expect(rotated.digests).toBeGreaterThan(3);
    const after = await digests(id);
    expect(after.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
    expect(after.map(({ digest }) => digest)).not.toEqual(before.map(({ digest }) => digest));
    for (const user of ['guide', 'clerk-jobcenter']) {
      expect(await foundBy(user, 'WZ-2026/00125')).toEqual([id]);
      expect(await foundBy(user, 'WZ-2026/00124')).toEqual([]);
    }
  });

  it('is made for what was there before by the command', async () => {
    const id = await offered('WZ-2026/00126');
    await sql('DELETE FROM value_digest WHERE scope = $1', [id]);
    expect(await foundBy('clerk-jobcenter', 'WZ-2026/00126')).toEqual([]);
    await app.get(DigestStoredHandOffs).run();
    expect(await foundBy('clerk-jobcenter', 'WZ-2026/00126')).toEqual([id]);
  });
});

describe('trying out numbers', () => {
  it('is over after as many as an account may search in an hour', async () => {
    const { rateLimits } = testConfig({ DATABASE_URL: app.databaseUrl });
    const limited = await openTestApp({ settings: { rateLimits: { ...rateLimits, search: 2 } } });
    const body = { field: 'case_reference', value: NUMBER, birthDate: BORN };
    const answers = [];
    for (let asked = 0; asked < 3; asked += 1) {
      answers.push(await limited.request('guide').post<{ violatedPolicies?: string[] }>('/v1/hand-offs/search', body));
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.at(-1)?.body.violatedPolicies).toEqual(['search']);
    expect((await limited.request('guide').get('/v1/hand-offs')).status).toBe(200);
    await limited.close();
  });
});
