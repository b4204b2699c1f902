import { SynchroniseDirectory } from '../../src/directory/index.js';
import { type Answer, openTestApp, type TestApp, type TestAppOptions } from '../support/app.js';

export interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly HsdsObject[];
  readonly code?: string;
}

export type HsdsObject = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

export const LISTS = {
  services: 'service',
  organizations: 'organization',
  locations: 'location',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
} as const;

export type ListName = keyof typeof LISTS;

/** The API process with the sample district in its directory. */
export interface DirectoryApp extends TestApp {
  list(name: string): Promise<Answer<Page>>;
  one(path: string): Promise<Answer<HsdsObject>>;
  /** Every object of a list, walked page by page. */
  all(name: ListName, query?: string): Promise<HsdsObject[]>;
  synchronise(): Promise<void>;
}

export async function openDirectory(options: TestAppOptions = {}): Promise<DirectoryApp> {
  const app = await openTestApp(options);
  const nobody = app.request();
  const synchronise = () => app.get(SynchroniseDirectory).run();
  await synchronise();
  const list = (name: string) => nobody.get<Page>(`/hsds/v3/${name}`);
  return {
    ...app,
    list,
    one: (path) => nobody.get<HsdsObject>(`/hsds/v3/${path}`),
    async all(name, query = 'full=true') {
      const objects: HsdsObject[] = [];
      for (let page = 1; page < 100; page += 1) {
        const { body } = await list(`${name}?per_page=100&page=${page}&${query}`);
        objects.push(...body.contents);
        if (body.last_page) return objects;
      }
      throw new Error(`${name} has no last page.`);
    },
    synchronise,
  };
}
