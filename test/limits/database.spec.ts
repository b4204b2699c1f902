import { type EntityManager } from 'typeorm';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { LONGEST_LINE } from '../../src/platform/database/waiting-line.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

/** Holds a connection of the process for so many seconds. */
class Sleeper {
  constructor(private readonly manager: EntityManager) {}

  sleep(seconds: number): Promise<unknown> {
    return this.manager.query('SELECT pg_sleep($1)', [seconds]);
  }
}

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const sleep = (seconds: number) => app.get(UnitOfWork).run((tx) => tx.of(Sleeper).sleep(seconds));

describe('a statement of the API', () => {
  it('is given up after five seconds', async () => {
    await expect(sleep(60)).rejects.toMatchObject({ code: '57014' });
  });
});

describe('a request that would wait for the database longer than anybody waits for it', () => {
  it('is turned away at the door, and let in again when the line is short', async () => {
    const sleepers = Array.from({ length: 10 + LONGEST_LINE }, () => sleep(0.5).catch(() => undefined));
    const { status, headers, body } = await app.request('dpo').get<{ code?: string }>('/v1/audit');
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'REQUEST_UNAVAILABLE', '5']);
    expect((await app.request().get('/health/live')).status).toBe(200);
    await Promise.all(sleepers);
    await until(async () => (await app.request('dpo').get('/v1/audit')).status === 200, 20, 'a short line');
  });
});
