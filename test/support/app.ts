import { DataSource } from 'typeorm';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { type LocalDate } from '../../src/authority-kit/index.js';
import { LoadSampleOffices } from '../../src/catalogue/index.js';
import { LoadSampleUsers } from '../../src/identity/index.js';
import { Clock } from '../../src/platform/clock/index.js';
import { type Config } from '../../src/platform/config/index.js';
import { createHttpApp } from '../../src/platform/http/index.js';
import { LoadSandbox } from '../../src/sandbox/index.js';
import { acting } from './acting.js';
import { testConfig } from './config.js';
import { openTestDatabase, ownerConnection } from './database.js';
import { tokenOf } from './issuer.js';
import { outcomeOf } from './mutation.js';
import { atWork } from './usual-purpose.js';

/** `T` is what the test expects the body to be, so that it can go on with an id from it. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  /** The bytes as they came, as text. */
  readonly text: string;
  /** What they say, where they are JSON; `undefined` otherwise. */
  readonly body: T;
}

type More = Readonly<Record<string, string>>;

/** Calls as one user; a POST carries a fresh `Idempotency-Key` unless `headers` names one. */
export interface Requests {
  get<T = unknown>(path: string, headers?: More): Promise<Answer<T>>;
  post<T = unknown>(path: string, body?: unknown, headers?: More): Promise<Answer<T>>;
  patch<T = unknown>(path: string, body: unknown, headers?: More): Promise<Answer<T>>;
  delete<T = unknown>(path: string, headers?: More): Promise<Answer<T>>;
  /** Of a mutation, `body` is the outcome (`outcomeOf`). */
  graphql<T = unknown>(query: string, variables?: object, headers?: More): Promise<Answer<T>>;
  /** Nothing but the token is added. */
  send<T = unknown>(method: string, path: string, headers: More, body?: string): Promise<Answer<T>>;
}

/** The API process with the sample district on a database of its own, listening on a free port. */
export interface TestApp {
  readonly url: string;
  /** Address that links begin with. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  /** The same with the login that sees everything, for what a test looks up itself. */
  readonly ownerUrl: string;
  /**
   * A provider of any module, for what HTTP does not reach; it acts for the viewer it is given, else by the system. For
   * `DataSource`, a connection of the owner's: what a test arranges and looks up itself.
   */
  readonly get: NestFastifyApplication['get'];
  /** Requests of a sample user; of nobody without a name. */
  request(user?: string): Requests;
  /** Lets every later act happen at noon (UTC) of this day. */
  setDay(today: LocalDate): void;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Stops the time on this day; otherwise it goes on as usual. */
  readonly today?: LocalDate;
  /** Settings that differ from those of every test; with a `port`, it listens there. */
  readonly settings?: Partial<Config>;
  /** Whether the process works off the queues as well. */
  readonly worker?: boolean;
  /** Adds routes before it listens. */
  readonly complete?: (app: NestFastifyApplication) => void;
}

/** Call `close` in `afterAll`. */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { today, settings, worker = false, complete } = options;
  const database = await openTestDatabase();
  const config = { ...testConfig({ DATABASE_URL: database.url }), ...settings };
  const app = await createHttpApp(AppModule.forRoot({ config, worker }));
  const owner = await ownerConnection(database.ownerUrl, app.get(DataSource));
  const setDay = (day: LocalDate) => {
    app.get(Clock).now = () => new Date(`${day}T12:00:00Z`);
  };
  if (today !== undefined) setDay(today);
  complete?.(app);
  await app.listen(settings?.port ?? 0, '127.0.0.1');
  await app.get(LoadSampleOffices, { strict: false }).run();
  await app.get(LoadSampleUsers, { strict: false }).run();
  if (config.sandbox) await app.get(LoadSandbox, { strict: false }).run();
  const url = (await app.getUrl()).replace(/\/$/, '');
  return {
    url,
    publicUrl: config.publicUrl,
    databaseUrl: database.url,
    ownerUrl: database.ownerUrl,
    get: (token: never) => (token === DataSource ? owner : acting(app.get(token, { strict: false }))) as never,
    request: (user) => requestsOf(url, user),
    setDay,
    async close() {
      await app.close();
      await owner.destroy();
      await database.close();
    },
  };
}

/** Calls an application that listens there. */
export function requestsOf(url: string, user: string | undefined): Requests {
  const authorization = signIn(user);
  const said = atWork(user);
  const send = async <T>(method: string, path: string, headers: More, body?: string): Promise<Answer<T>> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      body,
      headers: { ...(await authorization), ...said, ...headers },
    });
    const text = await answer.text();
    const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, text, body: (isJson ? JSON.parse(text) : undefined) as T };
  };
  const JSON_BODY = { 'content-type': 'application/json' };
  return {
    send,
    get: (path, headers = {}) => send('GET', path, headers),
    post(path, body, headers = {}) {
      const key = { 'idempotency-key': `"${crypto.randomUUID()}"` };
      if (body === undefined) return send('POST', path, { ...key, ...headers });
      return send('POST', path, { ...JSON_BODY, ...key, ...headers }, JSON.stringify(body));
    },
    patch: (path, body, headers = {}) => send('PATCH', path, { ...JSON_BODY, ...headers }, JSON.stringify(body)),
    delete: (path, headers = {}) => send('DELETE', path, headers),
    async graphql<T>(query: string, variables = {}, headers = {}) {
      const body = JSON.stringify({ query, variables });
      const answer = await send<T>('POST', '/graphql', { ...JSON_BODY, ...headers }, body);
      return query.startsWith('mutation') ? { ...answer, body: outcomeOf(answer.body) as T } : answer;
    },
  };
}

async function signIn(user: string | undefined): Promise<More> {
  return user === undefined ? {} : { authorization: `Bearer ${await tokenOf(user)}` };
}
