import { OfferHandOff } from '../../src/hand-off/index.js';
import { anOffer, at } from '../hand-off/world.js';
import { type Answer, openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

interface Page {
  readonly items: readonly Readonly<Record<string, string>>[];
  readonly next: string | null;
  readonly code?: string;
}

const feed = (query = '', user = 'partner-jobcenter') => app.request(user).get<Page>(`/v1/events${query}`);
const offer = () => app.get(OfferHandOff).run(anOffer(), at('door'));

/** What CloudEvents 1.0.2 demands of the JSON format: required attributes, names, and types of the values (§ 3, § 3.1). */
function complaintsAboutEvent(event: Readonly<Record<string, unknown>>): string[] {
  const missing = ['id', 'source', 'specversion', 'type'].filter(
    (name) => typeof event[name] !== 'string' || event[name] === '',
  );
  const odd = Object.keys(event).filter((name) => !/^[a-z0-9]{1,20}$/.test(name));
  const wrong = Object.entries({
    specversion: /^1\.0$/,
    source: /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    type: /^de\.willkommen\.handoff\.[a-z_]+\.v1$/,
    time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
    subject: /./,
    dataref: /^https?:\/\//,
    sequence: /^\d{10}$/,
  }).filter(([name, form]) => !form.test(String(event[name])));
  return [...missing, ...odd, ...wrong.map(([name]) => name)];
}

describe('GET /v1/events', () => {
  it('tells the receiver in thin CloudEvents what happened, from the offer on', async () => {
    const { id } = await offer();
    const partner = app.request('partner-jobcenter');
    await partner.post(`/v1/hand-offs/${id}/acknowledge`, {}, { 'if-match': '"2"' });
    const { status, body } = await feed();
    const own = body.items.filter(({ subject }) => subject === id);
    expect(status).toBe(200);
    expect(own.map(({ type, sequence }) => [type, Number(sequence)])).toEqual([
      ['de.willkommen.handoff.offered.v1', 2],
      ['de.willkommen.handoff.received.v1', 3],
    ]);
    expect(body.items.flatMap(complaintsAboutEvent)).toEqual([]);
    expect(own[0]?.['dataref']).toBe(`${app.publicUrl}/v1/hand-offs/${id}`);
    expect(JSON.stringify(body)).not.toContain('Beispiel');
  });

  it('goes on behind the last event, page by page', async () => {
    for (let count = 0; count < 3; count += 1) await offer();
    const all = (await feed()).body.items.map(({ id }) => id);
    const paged: (string | undefined)[] = [];
    let link: string | undefined = '/v1/events?limit=2';
    while (link !== undefined) {
      const { body, headers }: Answer<Page> = await app.request('partner-jobcenter').get<Page>(link);
      paged.push(...body.items.map(({ id }) => id));
      link = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
      expect(link?.includes(String(body.next))).toBe(body.next === null ? undefined : true);
    }
    expect(paged).toEqual(all);
    expect((await feed(`?after=${all.at(-1)}`)).body).toEqual({ items: [], next: null });
    const { id } = await offer();
    const { body } = await feed(`?after=${all.at(-1)}`);
    expect(body.items.map(({ subject }) => subject)).toEqual([id]);
  });

  it('tells nothing to an office that has no part in it, not even that there is such an event', async () => {
    await offer();
    const [event] = (await feed()).body.items;
    expect((await feed('', 'partner-bamf')).body).toEqual({ items: [], next: null });
    expect(await feed(`?after=${event?.['id']}`, 'partner-bamf')).toMatchObject({
      status: 400,
      body: { code: 'REQUEST_BAD_CURSOR' },
    });
  });

  it.each(['?after=1', '?limit=0', '?limit=201', '?office=of-dan-integration'])('refuses %s', async (query) => {
    expect(await feed(query)).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
  });
});
