import { Client } from 'pg';
import { type EntityManager } from 'typeorm';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Logger } from '../../src/platform/logging/index.js';
import { Metrics } from '../../src/platform/telemetry/index.js';
import { MetricsServer } from '../../src/platform/telemetry/metrics-server.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { testConfig } from '../support/config.js';
import { withoutPapers } from '../support/documents.js';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';
import { Collector, type SeenSpan } from './collector.js';

const APPLICATION = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  fields: { name: 'Amina Beispiel', first_received_at: '2027-02-24', application_document: 'Antrag' },
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};

const collector = new Collector();
let app: TestApp;
let metrics: string;
beforeAll(async () => {
  const port = await freePort();
  metrics = `http://127.0.0.1:${port}/metrics`;
  const tracesUrl = `${await collector.open()}/v1/traces`;
  app = await openTestApp({ today: '2027-02-26', worker: true, settings: { metricsPort: port, tracesUrl } });
});
afterAll(async () => {
  await app.close();
  collector.close();
});

const handOver = (headers = {}) =>
  app.request('clerk-meldebehoerde').post<{ id: string }>('/v1/authorities/jobcenter/hand-offs', APPLICATION, headers);

/** A statement that takes its time. */
class Sleeper {
  constructor(private readonly manager: EntityManager) {}

  async sleep(): Promise<void> {
    await this.manager.query('SELECT pg_sleep(0.3) FROM outbox LIMIT 1');
  }
}

/** The metrics, one line each. */
const scrape = async (): Promise<string[]> => (await (await fetch(metrics)).text()).split('\n');

describe('a trace', () => {
  it('leads from the request of a partner through handler, transaction and statements to the jobs it causes', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await handOver({ traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
    const named = (pattern: RegExp) => collector.of(traceId).filter(({ name }) => pattern.test(name));
    await until(async () => named(/^job /).length > 0, 60, 'the span of a job');
    await until(async () => named(/^POST /).length > 0, 60, 'the span of the request');
    const spans = collector.of(traceId);
    const parentOf = ({ parentSpanId }: SeenSpan) => spans.find(({ spanId }) => spanId === parentSpanId)?.name ?? '';
    const [request] = named(/^POST \/v1\/authorities\/jobcenter\/hand-offs$/);
    expect(request?.parentSpanId).toBe('00f067aa0ba902b7');
    expect(named(/^ReceivingController/).map(parentOf)).toContain('POST /v1/authorities/jobcenter/hand-offs');
    expect(named(/^INSERT hand_off$/).map(parentOf)).toEqual(['transaction']);
    expect(named(/^INSERT outbox$/).length).toBeGreaterThan(0);
    expect(new Set(named(/^job /).map(({ parentSpanId }) => parentSpanId)).has(undefined)).toBe(false);
  });

  it('tells of a failure that there was one, and of nobody anything', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4737';
    const refused = await app
      .request('clerk-meldebehoerde')
      .get('/v1/hand-offs/Amina%20Beispiel', { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
    expect(refused.status).toBe(404);
    await until(async () => collector.of(traceId).length > 0, 60, 'the span of the request');
    expect(collector.text).not.toMatch(/Amina|Beispiel|Antrag|@/i);
  });
});

describe('the metrics', () => {
  it('tell of requests by pattern, statements by verb and jobs by topic', async () => {
    const { body } = await handOver();
    await app.request('clerk-meldebehoerde').get(`/v1/hand-offs/${body.id}`);
    await until(async () => (await scrape()).some((line) => line.startsWith('eindach_job_seconds_count')), 60, 'a job');
    const lines = await scrape();
    for (const expected of [
      /^eindach_http_request_seconds_count\{method="GET",route="\/v1\/hand-offs\/:id",status="200"\} \d+$/,
      /^eindach_sql_statement_seconds_count\{verb="SELECT"\} \d+$/,
      /^eindach_job_seconds_count\{topic="[a-z.-]+",outcome="done"\} \d+$/,
      /^eindach_outbox_backlog \d+$/,
      /^eindach_outbox_lag_seconds [\d.]+$/,
      /^eindach_pool_waiting \d+$/,
      /^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/,
      /^process_resident_memory_bytes \d+$/,
    ]) {
      expect(lines).toContainEqual(expect.stringMatching(expected));
    }
    expect(lines.join('\n')).not.toContain(body.id);
  });

  it('count a slow statement, by its verb and table', async () => {
    await app.get(UnitOfWork).run((tx) => tx.of(Sleeper).sleep());
    expect(await scrape()).toContain('eindach_sql_slow_statements_total{verb="SELECT",table="outbox"} 1');
  });

  it('lie on a port of their own only', async () => {
    expect((await app.request('admin').get('/metrics')).status).toBe(404);
    expect((await fetch(metrics.replace('/metrics', '/v1/hand-offs'))).status).toBe(404);
  });

  it('are answered while PostgreSQL is away, and say so', async () => {
    const server = new Client({
      connectionString: Object.assign(new URL(app.ownerUrl), { pathname: '/postgres' }).href,
    });
    await server.connect();
    const name = new URL(app.databaseUrl).pathname.slice(1);
    const allow = (connections: boolean) => server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${connections}`);
    const has = async (pattern: RegExp) => (await scrape()).some((line) => pattern.test(line));
    await allow(false);
    await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    await until(() => has(/^eindach_database_up 0$/), 60, 'the metrics without PostgreSQL');
    const lines = await scrape();
    expect(lines).toContainEqual(expect.stringMatching(/^eindach_pool_waiting \d+$/));
    expect(lines.filter((line) => /^eindach_outbox_\w+ /.test(line))).toEqual([]);
    await allow(true);
    await server.end();
    await until(() => has(/^eindach_database_up 1$/), 60, 'PostgreSQL again');
    expect(await has(/^eindach_outbox_backlog \d+$/)).toBe(true);
  });

  it('stop a start whose port is taken, with one sentence', async () => {
    const config = { ...testConfig({ DATABASE_URL: app.databaseUrl }), metricsPort: Number(new URL(metrics).port) };
    const second = new MetricsServer(config, new Metrics(), new Logger('silent'));
    await expect(second.onApplicationBootstrap()).rejects.toThrow(/^Port \d+ on 127\.0\.0\.1 is taken.*METRICS_PORT/);
  });
});
