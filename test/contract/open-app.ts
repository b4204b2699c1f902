import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { LoadSampleOffices } from '../../src/catalogue/index.js';
import { LoadSampleUsers, SAMPLE_USERS } from '../../src/identity/index.js';
import { type Role } from '../../src/platform/access/index.js';
import { createHttpApp } from '../../src/platform/http/index.js';
import { testConfig } from '../support/config.js';
import { openTestDatabase } from '../support/database.js';
import { tokenOf } from '../support/issuer.js';
import { atWork } from '../support/usual-purpose.js';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly body?: object;
  /** Nobody, where it is left out. */
  readonly as?: Role;
  /** Name of a sample user, where the role does not say enough. */
  readonly user?: string;
  /** Beside those of every test. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The API process with its sample users, on a database and a port of its own. */
export interface OpenApp {
  readonly app: NestFastifyApplication;
  /** With the login that sees everything. */
  readonly ownerUrl: string;
  call(call: Call): Promise<Answer>;
  close(): Promise<void>;
}

/** @param complete adds routes before it listens */
export async function openApp(complete?: (app: NestFastifyApplication) => void): Promise<OpenApp> {
  const database = await openTestDatabase();
  const config = testConfig({ DATABASE_URL: database.url });
  const app = await createHttpApp(AppModule.forRoot({ config, worker: false }));
  complete?.(app);
  await app.listen(0, '127.0.0.1');
  await app.get(LoadSampleOffices, { strict: false }).run();
  await app.get(LoadSampleUsers, { strict: false }).run();

  const headersFor = async ({ as: role, user: name, body, headers: more }: Call): Promise<Record<string, string>> => {
    const user = SAMPLE_USERS.find((one) => (name === undefined ? one.role === role : one.name === name));
    const headers = {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'if-match': '"1"',
      'idempotency-key': crypto.randomUUID(),
      ...atWork(user?.name),
    };
    if (user === undefined) return { ...headers, ...more };
    return { ...headers, authorization: `Bearer ${await tokenOf(user.name)}`, ...more };
  };

  return {
    app,
    ownerUrl: database.ownerUrl,
    async call(call) {
      const { method, url, body } = call;
      const address = new URL(url, await app.getUrl());
      const answer = await fetch(address, {
        method,
        headers: await headersFor(call),
        body: body && JSON.stringify(body),
      });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.includes('json');
      return { status: answer.status, headers: answer.headers, body: isJson ? (JSON.parse(text) as unknown) : text };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
