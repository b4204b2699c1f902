import { type DirectoryApp, type HsdsObject, LISTS, type ListName, openDirectory } from './directory-app.js';
import { hasSchemas, hsdsSchemas, type Schema, validatorOf } from './hsds-schemas.js';

interface Profile {
  readonly name: string;
  readonly patches: readonly { readonly schema: string; readonly patch: string }[];
}

let app: DirectoryApp;
beforeAll(async () => {
  app = await openDirectory();
});
afterAll(() => app.close());

async function patches(): Promise<Map<string, Schema>> {
  const { body } = await app.request().get<Profile>('/hsds/v3/profile');
  const read = body.patches.map(async ({ patch }) => {
    const answer = await app.request().get<Schema>(patch.replace(app.publicUrl, ''));
    return [patch.split('/').at(-1) ?? '', answer.body] as const;
  });
  return new Map(await Promise.all(read));
}

/** RFC 7396 § 2. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const merged: Record<string, unknown> =
    typeof target === 'object' && target !== null && !Array.isArray(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}

/** Every object in `value`, by the schema it belongs to, as its members are called in HSDS. */
const NESTED: Readonly<Record<string, string>> = {
  service_areas: 'service_area',
  schedules: 'schedule',
  required_documents: 'required_document',
  service_at_locations: 'service_at_location',
  locations: 'location',
  location: 'location',
  organization: 'organization',
  taxonomy_term: 'taxonomy_term',
  taxonomy_detail: 'taxonomy',
};

function objectsIn(schema: string, value: HsdsObject): { schema: string; value: HsdsObject }[] {
  const deeper = Object.entries(value).flatMap(([name, member]) =>
    [member].flat().flatMap((one) => {
      const inner = NESTED[name];
      return typeof one === 'object' && one !== null && inner ? objectsIn(inner, one as HsdsObject) : [];
    }),
  );
  return [{ schema, value }, ...deeper];
}

const everything = async () => {
  const lists = Object.keys(LISTS) as ListName[];
  const noFull = ['taxonomies', 'taxonomy_terms'];
  const all = await Promise.all(
    lists.map(async (list) => {
      const objects = await app.all(list, noFull.includes(list) ? '' : 'full=true');
      return objects.flatMap((one) => objectsIn(LISTS[list], one));
    }),
  );
  return all.flat();
};

describe('the profile de-willkommen', () => {
  it('adds members only: it asks for nothing and takes nothing away', async () => {
    for (const patch of (await patches()).values()) expect(Object.keys(patch)).toEqual(['properties']);
  });

  it('is refused by any other name', async () => {
    for (const file of ['service', 'unheard_of.json']) {
      const { status, body } = await app.request().get<{ code: string }>(`/hsds/v3/profile/${file}`);
      expect([status, body.code]).toEqual([404, 'REQUEST_NO_ROUTE']);
    }
  });

  it('describes each of its members, and names none that nothing has', async () => {
    const used = new Map<string, Set<string>>();
    for (const { schema, value } of await everything()) {
      const names = used.get(schema) ?? new Set();
      for (const name of Object.keys(value)) names.add(name);
      used.set(schema, names);
    }
    for (const [file, { properties }] of await patches()) {
      const members = properties as Record<string, { description?: string }>;
      expect(Object.values(members).filter(({ description }) => !description)).toEqual([]);
      const names = used.get(file.replace('.json', ''));
      const unused = Object.keys(members).filter((name) => !names?.has(name));
      expect(unused.filter((name) => !['valid_from', 'valid_until'].includes(name))).toEqual([]);
    }
  });

  it('carries what a German service needs', async () => {
    const services = await app.all('services');
    const dated = services.filter((one) => one['leika_key'] !== undefined);
    expect(dated.length).toBeGreaterThan(4);
    const wohngeld = services.find((one) => one['service_key'] === 'soz-wohngeld');
    expect(wohngeld).toMatchObject({
      legal_bases: expect.arrayContaining([expect.stringContaining('WoGG')]),
      translations: [{ language: 'en', name: expect.stringMatching(/housing/i) }],
      handoff_endpoint: `${app.publicUrl}/v1/hand-offs`,
      service_areas: expect.arrayContaining([expect.objectContaining({ ags: expect.stringMatching(/^\d+$/) })]),
    });
  });

  (hasSchemas ? it : it.skip)(
    'makes, with the schemas of HSDS, schemas that every object keeps to (skipped without CONFORMANCE_VECTORS)',
    async () => {
      const schemas = hsdsSchemas();
      for (const [name, patch] of await patches()) {
        expect(schemas.has(name)).toBe(true);
        const closed = { ...(mergePatch(schemas.get(name), patch) as Schema), additionalProperties: false };
        schemas.set(name, closed);
      }
      const complaints = validatorOf(schemas);
      const OF_THE_INTERFACE = ['services', 'service'];
      const wrong = (await everything()).flatMap(({ schema, value }) => {
        const own = Object.fromEntries(Object.entries(value).filter(([name]) => !OF_THE_INTERFACE.includes(name)));
        return complaints(schema, own).map((fault) => `${schema}: ${fault}`);
      });
      expect([...new Set(wrong)]).toEqual([]);
      const [service] = await app.all('services');
      expect(complaints('service', { ...service, leika_key: 'abc' })).not.toEqual([]);
      expect(complaints('service', { ...service, unheard_of: 1 })).not.toEqual([]);
    },
  );
});
