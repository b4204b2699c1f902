import { type DirectoryApp, LISTS, type ListName, openDirectory } from './directory-app.js';

let app: DirectoryApp;
beforeAll(async () => {
  app = await openDirectory();
});
afterAll(() => app.close());

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const nothing = '00000000-0000-4000-8000-000000000000';
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request().get<Problem & { version: string; profile: string }>(`/hsds/v3${path}`, headers);

describe('the directory', () => {
  it('says which version of HSDS it speaks', async () => {
    const { status, body } = await get('');
    expect(status).toBe(200);
    expect(body).toEqual({
      version: '3.0',
      profile: `${app.publicUrl}/hsds/v3/profile`,
      openapi_url: `${app.publicUrl}/docs/public.json`,
    });
  });

  it.each(Object.keys(LISTS) as ListName[])('walks every object of %s exactly once', async (name) => {
    const whole = await app.list(`${name}?per_page=1`);
    const ids: string[] = [];
    for (let page = 1; page <= 200; page += 1) {
      const { body } = await app.list(`${name}?per_page=7&page=${page}`);
      ids.push(...body.contents.map(({ id }) => id));
      expect(body).toMatchObject({ page_number: page, first_page: page === 1, empty: false });
      expect(body.size).toBe(body.contents.length);
      if (body.last_page) break;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(whole.body.total_items);
  });

  it('has an empty page behind the last one', async () => {
    const { body } = await app.list('services?page=9999');
    expect(body).toMatchObject({ empty: true, contents: [], size: 0, first_page: false, last_page: true });
  });

  it('gives all services in one page where only what changed is asked for', async () => {
    const { body } = await app.list('services?minimal=true');
    expect(body).toMatchObject({ total_pages: 1, size: body.total_items });
    expect(Object.keys(body.contents[0] ?? {})).toEqual(['id', 'last_modified']);
  });

  it('leaves lists of objects out of a list, and gives them where the full object is asked for', async () => {
    const [brief] = (await app.list('services')).body.contents;
    const [full] = (await app.list('services?full=true')).body.contents;
    expect(brief).not.toHaveProperty('service_at_locations');
    expect(brief).toHaveProperty('organization.name');
    expect(full).toHaveProperty('service_at_locations.0.schedules.0.byday');
  });
});

describe('filters', () => {
  it('by organization, taxonomy and term are kept together', async () => {
    const [organization] = (await app.list('organizations?search=Jobcenter')).body.contents;
    const own = await app.all('services', `full=true&organization_id=${organization?.id}`);
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((one) => one['organization_id'] !== organization?.id)).toEqual([]);
    const [attribute] = (own[0]?.['attributes'] ?? []) as { taxonomy_term: { id: string; taxonomy_id: string } }[];
    const { id, taxonomy_id } = attribute?.taxonomy_term ?? { id: nothing, taxonomy_id: nothing };
    const byTerm = await app.all('services', `organization_id=${organization?.id}&taxonomy_term_id=${id}`);
    expect(byTerm.map((one) => one.id)).toContain(own[0]?.id);
    const byTaxonomy = await app.all('services', `taxonomy_id=${taxonomy_id}`);
    expect(byTaxonomy.length).toBeGreaterThanOrEqual(byTerm.length);
    expect((await app.list(`services?taxonomy_term_id=${nothing}`)).body.empty).toBe(true);
    expect((await app.list(`service_at_locations?organization_id=${nothing}`)).body.empty).toBe(true);
  });

  it('tell terms of a taxonomy from others, and the top from what is below', async () => {
    const [taxonomy] = (await app.list('taxonomies')).body.contents;
    const all = (await app.list('taxonomy_terms?per_page=100')).body;
    const own = (await app.list(`taxonomy_terms?per_page=100&taxonomy_id=${taxonomy?.id}`)).body;
    expect(own.total_items).toBeGreaterThan(0);
    expect(own.total_items).toBeLessThan(all.total_items);
    expect((await app.list('taxonomy_terms?top_only=true')).body.total_items).toBe(all.total_items);
    expect((await app.list(`taxonomy_terms?parent_id=${own.contents[0]?.id}`)).body.empty).toBe(true);
  });
});

describe('an answer', () => {
  it('may be kept by anybody, has a strong tag, and is not sent to whoever has it', async () => {
    const first = await get('/services?per_page=3');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const again = await get('/services?per_page=3', { 'if-none-match': `"other", ${tag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    const other = await get('/services?per_page=4', { 'if-none-match': tag });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(tag);
  });

  it('that refuses is not kept', async () => {
    const { headers } = await get(`/services/${nothing}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });
});

describe('refusals', () => {
  it.each([
    ['/services?postcode=29439', '/postcode'],
    ['/services?unheard_of=1', '/unheard_of'],
    ['/organizations?minimal=true', '/minimal'],
    ['/locations?organization_id=x', '/organization_id'],
    ['/taxonomies?full=true', '/full'],
    ['/services?page=0', '/page'],
    ['/services?per_page=101', '/per_page'],
    ['/services?minimal=true&per_page=1001', '/per_page'],
    ['/services?full=perhaps', '/full'],
    ['/services?modified_after=yesterday', '/modified_after'],
    ['/services?taxonomy_term_id=1', '/taxonomy_term_id'],
    ['/services?format=ndjson', '/format'],
    ['/changes?after=-1', '/after'],
    ['?page=1', '/page'],
    [`/services/${nothing}?full=true`, '/full'],
  ])('GET /hsds/v3%s names %s', async (path, pointer) => {
    const { status, body } = await get(path);
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([400, 'REQUEST_INVALID', pointer]);
  });

  it.each(Object.keys(LISTS))('tell of %s what is not there', async (name) => {
    for (const id of [nothing, 'jc-grundsicherungsgeld']) {
      const { status, body } = await get(`/${name}/${id}`);
      expect([status, body.code]).toEqual([404, 'DIRECTORY_NOT_FOUND']);
    }
  });

  it('keep to the list: an object is not found under another', async () => {
    const [service] = (await app.list('services')).body.contents;
    expect((await get(`/organizations/${service?.id}`)).status).toBe(404);
  });
});
