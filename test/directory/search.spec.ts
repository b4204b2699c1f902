import { type DirectoryApp, openDirectory } from './directory-app.js';

let app: DirectoryApp;
beforeAll(async () => {
  app = await openDirectory();
});
afterAll(() => app.close());

const keysFor = async (words: string): Promise<string[]> => {
  const { body } = await app.list(`services?per_page=100&search=${encodeURIComponent(words)}`);
  return [...new Set(body.contents.map((one) => String(one['service_key'])))];
};

describe('searching', () => {
  it.each([
    ['a word of the name', 'Wohngeld', 'soz-wohngeld'],
    ['small letters', 'wohngeld', 'soz-wohngeld'],
    ['another letter', 'Wohngelt', 'soz-wohngeld'],
    ['a letter left out', 'Wohgeld', 'soz-wohngeld'],
    ['letters changed over', 'Wohnegld', 'soz-wohngeld'],
    ['an English name', 'housing benefit', 'soz-wohngeld'],
    ['another form of an English word', 'housing benefits', 'soz-wohngeld'],
    ['a mistyped English word', 'housing benfit', 'soz-wohngeld'],
    ['a long name mistyped', 'Grundsicherunsgeld', 'jc-grundsicherungsgeld'],
    ['a part of a compound', 'sicherungsgeld', 'jc-grundsicherungsgeld'],
    ['words that say nothing', 'was ist das Wohngeld', 'soz-wohngeld'],
  ])('finds by %s: %s', async (_what, words, key) => {
    const keys = await keysFor(words);
    expect(keys[0]).toBe(key);
  });

  it('finds by the key of the German catalogue of services', async () => {
    const { body } = await app.list('services?search=99027002012000');
    expect(body.contents.length).toBeGreaterThan(0);
    expect(body.contents.map((one) => one['leika_key'])).toEqual(body.contents.map(() => '99027002012000'));
  });

  it('takes umlauts however they are typed', async () => {
    const [dots, letters, bare] = await Promise.all(['Einbürgerung', 'Einbuergerung', 'einburgerung'].map(keysFor));
    expect(dots?.length).toBeGreaterThan(0);
    expect(letters).toEqual(dots);
    expect(bare).toEqual(dots);
  });

  it('finds a residence permit by its first half', async () => {
    const keys = await keysFor('aufenthalt');
    expect(keys.some((key) => key.startsWith('abh-'))).toBe(true);
  });

  it('narrows to what has the most of the words, the office included', async () => {
    const { body } = await app.list('services?full=true&search=Wohngeld+Uelzen');
    expect(body.contents.length).toBeGreaterThan(0);
    expect(body.contents.map((one) => one['organization'])).toEqual(
      body.contents.map(() => expect.objectContaining({ name: expect.stringContaining('Uelzen') })),
    );
  });

  it.each(['xqzvk', '%', 'wie ist das', 'сквозняк'])('finds nothing for %s', async (words) => {
    expect(await keysFor(words)).toEqual([]);
  });

  it('invents no synonyms', async () => {
    expect(await keysFor('Raumstation')).toEqual([]);
  });

  it.each([
    ['organizations', 'Auslanderbehorde'],
    ['locations', 'Dannenberg'],
    ['service_at_locations', 'Wohngeld'],
    ['taxonomies', 'Lebenslage'],
    ['taxonomy_terms', 'Arrival'],
  ])('works in %s: %s', async (list, words) => {
    expect((await app.list(`${list}?search=${words}`)).body.total_items).toBeGreaterThan(0);
  });

  it('pages what it found in one order', async () => {
    const whole = (await app.list('services?per_page=100&search=Beratung')).body;
    const first = (await app.list('services?per_page=3&search=Beratung')).body;
    const second = (await app.list('services?per_page=3&page=2&search=Beratung')).body;
    const ids = [...first.contents, ...second.contents].map(({ id }) => id);
    expect(whole.contents.slice(0, 6).map(({ id }) => id)).toEqual(ids);
  });
});

describe('searchServices in GraphQL', () => {
  const QUERY =
    'query ($text: String!, $first: Int) { searchServices(text: $text, first: $first) { nodes { id: key name { de } } } }';
  interface Answer {
    readonly data?: { readonly searchServices: { readonly nodes: readonly { readonly id: string }[] } };
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  }
  const search = async (text: string, first?: number) =>
    (await app.request().graphql<Answer>(QUERY, { text, first })).body;

  it('finds each declared service once, also mistyped', async () => {
    const found = (await search('Wohngelt')).data?.searchServices.nodes.map(({ id }) => id) ?? [];
    expect(found[0]).toBe('soz-wohngeld');
    expect(new Set(found).size).toBe(found.length);
  });

  it('gives no more than asked for', async () => {
    expect((await search('Beratung', 2)).data?.searchServices.nodes).toHaveLength(2);
  });

  it.each([
    ['', 5],
    ['Wohngeld', 0],
    ['Wohngeld', 101],
    ['x'.repeat(201), 5],
  ])('refuses "%s" with first %i', async (text, first) => {
    expect((await search(text, first)).errors?.[0]?.extensions.code).toBe('REQUEST_INVALID');
  });
});
