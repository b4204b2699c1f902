import { openDataSource } from '../../src/data-source.js';

/** The statements that would still be needed to make the database what the entities say; none is right. */
export async function driftOf(url: string): Promise<string[]> {
  const dataSource = await openDataSource(url);
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
  }
}
