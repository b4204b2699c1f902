import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DirectoryApp, type HsdsObject, LISTS, type ListName, openDirectory } from './directory-app.js';
import { hasSchemas, hsdsSchemas, readJson, validatorOf } from './hsds-schemas.js';

const names = Object.keys(LISTS) as ListName[];
const CAN_BE_FULL: readonly ListName[] = ['services', 'organizations', 'locations', 'service_at_locations'];

/** Without the schemas nothing can be checked: the run shows these tests as skipped, with what is to be set. */
const suite = hasSchemas ? describe : describe.skip;

suite('HSDS 3.0, unmodified, with formats (skipped unless CONFORMANCE_VECTORS names a folder with hsds-3.0)', () => {
  const complaints = hasSchemas ? validatorOf(hsdsSchemas()) : () => ['no schemas'];
  let app: DirectoryApp;
  beforeAll(async () => {
    app = await openDirectory();
  });
  afterAll(() => app.close());

  const wrong = (name: ListName, objects: readonly HsdsObject[]) =>
    objects.flatMap((one) => complaints(LISTS[name], one).map((fault) => `${one.id}: ${fault}`));

  it.each(CAN_BE_FULL)('holds for every full object of %s', async (name) => {
    const objects = await app.all(name);
    expect(objects.length).toBeGreaterThan(5);
    expect(wrong(name, objects)).toEqual([]);
  });

  it.each(names)('holds for every object listed in %s', async (name) => {
    const objects = await app.all(name, '');
    expect(objects.length).toBeGreaterThan(2);
    expect(wrong(name, objects)).toEqual([]);
  });

  it.each(names)('holds for an object of %s by its id, which is the full one', async (name) => {
    const [first] = await app.all(name, CAN_BE_FULL.includes(name) ? 'full=true' : '');
    const { status, body } = await app.one(`${name}/${first?.id}`);
    expect(status).toBe(200);
    expect(body).toEqual(first);
    expect(wrong(name, [body])).toEqual([]);
  });

  it('holds for the services nested in an organization', async () => {
    const organizations = await app.all('organizations', 'full=true&full_service=true');
    const services = organizations.flatMap(({ services }) => services as HsdsObject[]);
    expect(services.length).toBeGreaterThan(100);
    expect(wrong('services', services)).toEqual([]);
  });

  describe('the check itself', () => {
    const folder = (kind: string) => ['oruk-mocks', `V3.0-UK-${kind}`];
    const filesOf = (kind: string) =>
      readdirSync(join(process.env['CONFORMANCE_VECTORS'] ?? '', ...folder(kind)))
        .filter((name) => name !== 'api_details.json')
        .map((name) => ({ name, schema: name.replace(/(_full|_list)?\.json$/, '') }));
    const complaintsAbout = (kind: string) =>
      filesOf(kind).map(({ name, schema }) => {
        const document = readJson<{ contents?: object[] }>(...folder(kind), name);
        return { name, faults: (document.contents ?? [document]).flatMap((one) => complaints(schema, one)) };
      });

    it('lets the good mock feed pass, but for the list whose ids are no UUIDs', () => {
      const refused = complaintsAbout('Default').filter(({ faults }) => faults.length > 0);
      expect(refused.map(({ name }) => name)).toEqual(['organization_list.json']);
      expect(refused[0]?.faults.join()).toContain('must match format "uuid"');
    });

    it('refuses the bad one', () => {
      const refused = complaintsAbout('Fail').filter(({ faults }) => faults.length > 0);
      expect(refused.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['service_full.json', 'service_list.json']),
      );
    });
  });
});
