import { SynchroniseDirectory } from '../../../src/directory/acts/synchronise-directory.js';
import { type SetUp } from './stage.js';

/** The first of a list, as whoever looks around finds it. */
const firstOf =
  (list: string): SetUp =>
  async (stage) => {
    await stage.api.app.get(SynchroniseDirectory, { strict: false }).run();
    const url = `/hsds/v3/${list}?per_page=1`;
    const { contents } = await stage.did<{ contents: readonly { id: string }[] }>({ method: 'GET', url });
    return { params: { id: contents[0]?.id ?? '' } };
  };

export const DIRECTORY_SCENES: Readonly<Record<string, SetUp>> = {
  getDirectoryLocation: firstOf('locations'),
  getDirectoryOrganization: firstOf('organizations'),
  getDirectoryService: firstOf('services'),
  getDirectoryServiceAtLocation: firstOf('service_at_locations'),
  getDirectoryTaxonomy: firstOf('taxonomies'),
  getDirectoryTaxonomyTerm: firstOf('taxonomy_terms'),
};
