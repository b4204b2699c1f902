import { type Config } from '../../src/platform/config/index.js';
import { ForgetfulRedis, HAS_REDIS } from '../faults/redis.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { testConfig } from '../support/config.js';
import { tokenOf } from '../support/issuer.js';
import { until } from '../support/until.js';

const PLENTY = { address: 1_000, public: 1_000, refused: 1_000, account: 1_000, partner: 1_000, search: 1_000 };
const open: TestApp[] = [];

async function appWith(limits: Partial<typeof PLENTY>, settings: Partial<Config> = {}): Promise<TestApp> {
  const app = await openTestApp({ settings: { rateLimits: { ...PLENTY, ...limits }, ...settings } });
  open.push(app);
  return app;
}

afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

const quotaOf = (answer: { headers: Headers }) => answer.headers.get('ratelimit-policy');
const stateOf = (answer: { headers: Headers }) => answer.headers.get('ratelimit');

interface Refusal {
  readonly code?: string;
  readonly violatedPolicies?: readonly string[];
}

describe('every answer says how many requests are left', () => {
  it.each([
    ['/v1/offices', undefined, '"address";q=1000;w=60, "public";q=1000;w=60'],
    ['/v1/nothing', undefined, '"address";q=1000;w=60, "public";q=1000;w=60'],
    ['/v1/events', undefined, '"address";q=1000;w=60'],
    ['/v1/events', 'partner-jobcenter', '"address";q=1000;w=60, "account";q=1000;w=60, "partner";q=1000;w=3600'],
    ['/v1/audit', 'dpo', '"address";q=1000;w=60, "account";q=1000;w=60'],
  ])('%s as %s', async (path, user, policy) => {
    const app = await appWith({});
    const first = await app.request(user).get(path);
    expect(quotaOf(first)).toBe(policy);
    expect(stateOf(first)).toMatch(/^"address";r=999;t=(60|59)/);
    expect(stateOf(await app.request(user).get(path))).toMatch(/^"address";r=998;/);
  });

  it('and in GraphQL', async () => {
    const app = await appWith({});
    const anonymous = await app.request().graphql('{ authorities { id } }');
    expect(quotaOf(anonymous)).toContain('"public"');
  });

  it('but for those who supervise', async () => {
    const app = await appWith({ address: 1, public: 1 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => app.request().get('/health/live')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(quotaOf(answers[0] ?? { headers: new Headers() })).toBeNull();
  });
});

describe('one request too many', () => {
  it('is refused with the time to wait, and before the body is read', async () => {
    const app = await appWith({ public: 2 });
    for (let sent = 0; sent < 2; sent++) expect((await app.request().get('/v1/offices')).status).toBe(200);
    const body = 'x'.repeat(300_000);
    const headers = { 'content-type': 'application/json' };
    const refused = await fetch(`${app.url}/v1/routing/preview`, { method: 'POST', body, headers });
    const problem = (await refused.json()) as Refusal;
    expect([refused.status, problem.code, problem.violatedPolicies]).toEqual([429, 'REQUEST_TOO_MANY', ['public']]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  it('of an account counts REST and GraphQL together, and other accounts not', async () => {
    const app = await appWith({ account: 2 });
    expect((await app.request('dpo').get('/v1/audit')).status).toBe(200);
    expect((await app.request('dpo').graphql('{ authorities { id } }')).status).toBe(200);
    expect((await app.request('dpo').graphql('{ authorities { id } }')).status).toBe(429);
    expect((await app.request('dpo').get('/v1/audit')).status).toBe(429);
    expect((await app.request('clerk-jobcenter').get('/v1/hand-offs')).status).not.toBe(429);
  });

  it('of a partner is counted by the hour', async () => {
    const app = await appWith({ partner: 1 });
    expect((await app.request('partner-jobcenter').get('/v1/events')).status).toBe(200);
    const refused = await app.request('partner-jobcenter').get<Refusal>('/v1/events');
    expect([refused.status, refused.body.violatedPolicies]).toEqual([429, ['partner']]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  });

  it('with a token that is none is refused, while one that is good still works from the same address', async () => {
    const app = await appWith({ refused: 2 });
    const token = await tokenOf('dpo');
    const forged = { authorization: `Bearer ${token.slice(0, -4)}AAAA` };
    const statuses = [];
    for (let sent = 0; sent < 4; sent++) statuses.push((await app.request().get('/v1/audit', forged)).status);
    expect(statuses).toEqual([401, 401, 429, 429]);
    expect((await app.request('dpo').get('/v1/audit')).status).toBe(200);
  });
});

describe('the address of a client', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('is not what it says itself', async () => {
    const app = await appWith({ public: 1 });
    expect((await app.request().get('/v1/offices', from('203.0.113.1'))).status).toBe(200);
    expect((await app.request().get('/v1/offices', from('203.0.113.2'))).status).toBe(429);
  });

  it('is what a proxy of ours says', async () => {
    const app = await appWith({ public: 1 }, { trustedProxies: ['127.0.0.0/8'] });
    expect((await app.request().get('/v1/offices', from('203.0.113.1'))).status).toBe(200);
    expect((await app.request().get('/v1/offices', from('203.0.113.2'))).status).toBe(200);
    expect((await app.request().get('/v1/offices', from('203.0.113.9, 203.0.113.2'))).status).toBe(429);
  });
});

(HAS_REDIS ? describe : describe.skip)('two processes', () => {
  const left = async (app: TestApp) =>
    Number(/"public";r=(\d+)/.exec(stateOf(await app.request().get('/v1/offices')) ?? '')?.[1]);

  it('count together where they have Redis, and each by itself while it is away', async () => {
    const redis = await ForgetfulRedis.start();
    try {
      const settings = {
        redisUrl: redis.url,
        signingKey: testConfig({ DATABASE_URL: 'postgres://localhost/none' }).signingKey,
      };
      const [one, other] = [await appWith({}, settings), await appWith({}, settings)];
      await until(async () => (await left(one)) - (await left(other)) === 1, 20, 'a common count');
      const before = await left(one);
      await redis.kill();
      await until(async () => (await left(one)) > before, 20, 'a count of its own');
      expect((await one.request().get('/v1/offices')).status).toBe(200);
    } finally {
      await redis.close();
    }
  });
});
