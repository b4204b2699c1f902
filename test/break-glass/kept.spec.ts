import { DataSource } from 'typeorm';
import { Clock } from '../../src/platform/clock/index.js';
import { RunRetention } from '../../src/retention/acts/run-retention.js';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const daysLater = (days: number) => {
  app.get(Clock).now = () => new Date(Date.UTC(2026, 11, 1, 12) + days * 86_400_000);
};

async function asked(): Promise<string> {
  const reason = 'Die Dialyse ist morgen, niemand erreicht das Jobcenter.';
  const body = { case: '00000000-0000-4000-8000-000000000123', category: 'loss-of-a-right', reason };
  return (await app.request('guide').post<{ id: string }>('/v1/break-glass', body)).body.id;
}

const left = async (id: string) => {
  const [row] = await app.get(DataSource).query<{ rows: number; keys: number }[]>(
    `SELECT (SELECT count(*)::int FROM break_glass WHERE id = $1) AS rows,
         (SELECT count(*)::int FROM key_grant WHERE scope = $1) AS keys`,
    [id],
  );
  return row;
};

describe('a request to break the glass', () => {
  it('is kept for three years, and then goes with its words', async () => {
    daysLater(0);
    const old = await asked();
    daysLater(10);
    const young = await asked();
    daysLater(1_100);
    await app.get(RunRetention).run();
    expect(await left(old)).toEqual({ rows: 0, keys: 0 });
    expect(await left(young)).toEqual({ rows: 1, keys: 1 });
  });
});
