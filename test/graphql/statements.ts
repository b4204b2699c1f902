import { Client } from 'pg';

type Query = (this: Client, ...given: unknown[]) => unknown;

/** How many statements PostgreSQL gets while `work` runs: the fewest of three runs, as others may send some meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const counts: number[] = [];
  let count = 0;
  prototype.query = function counted(...given) {
    count += 1;
    return query.apply(this, given);
  };
  try {
    for (let run = 0; run < 3; run += 1) {
      count = 0;
      await work();
      counts.push(count);
    }
  } finally {
    prototype.query = query;
  }
  return Math.min(...counts);
}
