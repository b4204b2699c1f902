import { Client } from 'pg';
import { type DirectoryApp, type HsdsObject, openDirectory } from './directory-app.js';

interface ChangeView {
  readonly number: number;
  readonly change: string;
  readonly type: string;
  readonly id: string;
  readonly date: string;
  readonly url: string;
}

interface Changes {
  readonly contents: readonly ChangeView[];
  readonly last: number;
}

let app: DirectoryApp;
let database: Client;
beforeEach(async () => {
  app = await openDirectory({ today: '2026-11-22' });
  database = new Client({ connectionString: app.ownerUrl });
  await database.connect();
});
afterEach(async () => {
  await database.end();
  await app.close();
});

const changesAfter = async (after: number) =>
  (await app.request().get<Changes>(`/hsds/v3/changes?per_page=1000&after=${after}`)).body;

async function lastNumber(): Promise<number> {
  let last = 0;
  for (let rounds = 0; rounds < 50; rounds += 1) {
    const page = await changesAfter(last);
    if (page.contents.length === 0) return last;
    ({ last } = page);
  }
  throw new Error('The feed does not end.');
}

const kinds = ({ contents }: Changes) =>
  [...new Set(contents.map(({ type, change }) => `${type} ${change}`))].toSorted();

async function jobcenterService(): Promise<HsdsObject> {
  const [service] = (await app.list('services?search=Jobcenter+Grundsicherungsgeld+Dannenberg&full=true')).body
    .contents;
  if (service === undefined) throw new Error('It is not found.');
  return service;
}

describe('the change feed', () => {
  it('begins with everything as added, each with its number, date and address', async () => {
    const { contents } = await changesAfter(0);
    const numbers = contents.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(contents.every(({ change, date }) => change === 'added' && date === '2026-11-22T12:00:00.000Z')).toBe(true);
    const { url = '', id } = contents.find(({ type }) => type === 'service') ?? {};
    const { body } = await app.one(url.replace(`${app.publicUrl}/hsds/v3/`, ''));
    expect(body.id).toBe(id);
  });

  it('is silent where nothing changed, however often it is looked', async () => {
    const last = await lastNumber();
    app.setDay('2026-11-23');
    await app.synchronise();
    await app.synchronise();
    expect(await changesAfter(last)).toEqual({ contents: [], last });
  });

  it('tells a changed office with all that shows it, and leaves the rest undated', async () => {
    const before = await lastNumber();
    const service = await jobcenterService();
    app.setDay('2026-11-24');
    await database.query(`UPDATE office SET email = 'new@example.org' WHERE id = 'of-dan-jobcenter'`);
    await app.synchronise();
    const news = await changesAfter(before);
    expect(kinds(news)).toEqual(['organization changed', 'service changed']);
    expect(news.contents.map(({ id }) => id)).toContain(service.id);
    const { body } = await app.one(`services/${service.id}`);
    expect(body).toMatchObject({ email: 'new@example.org', last_modified: '2026-11-24T12:00:00.000Z' });
    const since = (await app.list('services?minimal=true&modified_after=2026-11-24T12:00:00Z')).body;
    expect(since.total_items).toBe(news.contents.filter(({ type }) => type === 'service').length);
    expect((await app.list('services?modified_after=2026-11-24T12:00:01Z')).body.empty).toBe(true);
  });

  it('tells what was removed; it is gone, and comes back under its own id', async () => {
    const before = await lastNumber();
    const service = await jobcenterService();
    const { rows } = await database.query(`DELETE FROM office WHERE id = 'of-dan-jobcenter' RETURNING *`);
    await app.synchronise();
    const news = await changesAfter(before);
    expect(kinds(news)).toEqual(['organization removed', 'service removed', 'service_at_location removed']);
    const gone = await app.request().get<{ code: string }>(`/hsds/v3/services/${service.id}`);
    expect([gone.status, gone.body.code]).toEqual([410, 'DIRECTORY_REMOVED']);
    expect((await app.all('services', 'minimal=true')).map(({ id }) => id)).not.toContain(service.id);
    await database.query(`INSERT INTO office SELECT * FROM json_populate_record(NULL::office, $1)`, [
      JSON.stringify(rows[0]),
    ]);
    await app.synchronise();
    expect((await app.one(`services/${service.id}`)).status).toBe(200);
    const back = await changesAfter(news.last);
    expect(kinds(back)).toEqual(['organization added', 'service added', 'service_at_location added']);
  });

  it('tells of an office whose time has ended', async () => {
    const service = await jobcenterService();
    expect(service['status']).toBe('active');
    await database.query(`UPDATE office SET valid_until = '2026-11-30' WHERE id = 'of-dan-jobcenter'`);
    app.setDay('2026-12-01');
    await app.synchronise();
    expect((await app.one(`services/${service.id}`)).body['status']).toBe('defunct');
  });
});

describe('synchronising', () => {
  it('by several processes at once writes everything once', async () => {
    await database.query('TRUNCATE directory_entry, directory_word');
    await Promise.all([app.synchronise(), app.synchronise()]);
    const { rows } = await database.query<{ count: number; last: number; added: number }>(
      `SELECT count(*)::int, max(number)::int AS last, count(*) FILTER (WHERE change = 'added')::int AS added
       FROM directory_entry`,
    );
    expect(rows[0]?.count).toBeGreaterThan(500);
    expect(rows[0]).toEqual({ count: rows[0]?.count, last: rows[0]?.count, added: rows[0]?.count });
  });
});
