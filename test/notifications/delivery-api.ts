import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LoadSampleUsers, SAMPLE_USERS } from '../../src/identity/index.js';
import { TellOffice, TellPerson } from '../../src/notifications/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { createHttpApp } from '../../src/platform/http/index.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { acting } from '../support/acting.js';
import { tokenOf } from '../support/issuer.js';
import { outcomeOf } from '../support/mutation.js';
import { atWork } from '../support/usual-purpose.js';
import { notificationsOn, reminder, type World } from './delivery-world.js';

/** The sample newcomer. */
const AMINA = String(SAMPLE_USERS.find(({ name }) => name === 'newcomer')?.person?.id);

class Root {}

interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

interface GraphqlAnswer<T> {
  readonly data: T;
  readonly errors?: { extensions: { code: string } }[];
}

/** An API process that listens, with the sample users. */
export class Api {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly url: string,
    private readonly tokenOf: (user: string) => Promise<string>,
  ) {}

  static async open(world: World, { keepsMails = true } = {}): Promise<Api> {
    const config = world.config(keepsMails);
    const app = world.closing(await createHttpApp({ module: Root, imports: notificationsOn(config) }));
    await app.listen(0, '127.0.0.1');
    await app.get(LoadSampleUsers, { strict: false }).run();
    return new Api(app, await app.getUrl(), tokenOf);
  }

  /** `T` is what the test expects the body to be. */
  async get<T>(path: string, user: string): Promise<Answer<T>> {
    const answer = await fetch(`${this.url}${path}`, { headers: await this.headers(user) });
    const text = await answer.text();
    const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, text, body: (isJson ? JSON.parse(text) : undefined) as T };
  }

  /** Of a mutation, the outcome (`outcomeOf`). */
  async graphql<T>(query: string, user: string, variables: object = {}): Promise<GraphqlAnswer<T>> {
    const headers = { ...(await this.headers(user)), 'content-type': 'application/json' };
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const body: unknown = await answer.json();
    return (query.startsWith('mutation') ? outcomeOf(body) : body) as GraphqlAnswer<T>;
  }

  async tellAmina(dedupeKey: string): Promise<void> {
    await this.one(UnitOfWork).run((tx) => this.one(TellPerson).within(tx, reminder(AMINA, dedupeKey)));
  }

  async tellOffice(office: string): Promise<void> {
    const notice = { dedupeKey: `task-${office}`, office, caseId: null, message: 'internal_task' } as const;
    const params = { task: 'hand-off-overdue', days: 3 };
    await this.one(UnitOfWork).run((tx) => this.one(TellOffice).within(tx, { ...notice, params }));
  }

  /** Runs the job of every delivery that waits. */
  async deliver(): Promise<void> {
    const pending = await this.get<{ items: { id: string }[] }>('/v1/deliveries?state=pending', 'admin');
    for (const { id } of pending.body.items) await this.one(Handlers).forTopic('notification.deliver')[0]?.handle(id);
  }

  private one<T>(what: new (...given: never[]) => T): T {
    return acting(this.app.get<T>(what, { strict: false }));
  }

  private async headers(user: string): Promise<Record<string, string>> {
    return {
      authorization: `Bearer ${await this.tokenOf(user)}`,
      ...atWork(user),
    };
  }
}
