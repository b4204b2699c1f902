import { type EntityManager } from 'typeorm';
import { asSystem } from '../../src/platform/access/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Handlers } from '../../src/platform/queue/index.js';
import { type Answer } from '../support/app.js';
import { type RightsWorld } from './rights-world.js';

export interface Request {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly code?: string;
  readonly correction: object | null;
  readonly availableActions: readonly string[];
  readonly allowedCodes?: readonly string[];
  readonly recipients: readonly {
    readonly duty: string;
    readonly office: string;
    readonly confirmedAt: string | null;
  }[];
}

export interface Duty {
  readonly id: string;
  readonly handOff: string;
  readonly kind: string;
  readonly fields: readonly string[];
  readonly contents: Readonly<Record<string, string>>;
  readonly reference: string | null;
  readonly code?: string;
}

export const NEW_DAY = '1990-01-13';

class OutboxRows {
  constructor(private readonly manager: EntityManager) {}

  async take(topic: string, subject: string): Promise<unknown[]> {
    const [rows] = await this.manager.query<[unknown[], number]>(
      `UPDATE outbox SET done_at = now() WHERE topic = $1 AND subject = $2 AND done_at IS NULL RETURNING id`,
      [topic, subject],
    );
    return rows;
  }
}

/** What persons, desks and receivers do about wrong and unwanted data, over HTTP. */
export const requestsIn = (world: RightsWorld) => ({
  ask: (caseId: string, body: object, headers = {}): Promise<Answer<Request>> =>
    world.app.request('newcomer').post<Request>('/v1/personal-data/corrections', { case: caseId, ...body }, headers),

  decide: (user: string, { id, version }: Request, step: string, body?: object): Promise<Answer<Request>> =>
    world.app.request(user).post<Request>(`/v1/rights-requests/${id}/${step}`, body, { 'if-match': `"${version}"` }),

  read: async (user: string, id: string) =>
    (await world.app.request(user).get<Request>(`/v1/rights-requests/${id}`)).body,

  duties: async (user = 'partner-jobcenter') =>
    (await world.app.request(user).get<{ items: Duty[] }>('/v1/recipient-duties')).body.items,

  /** Everything the person can read about themselves, as text. */
  own: async (): Promise<string> => (await world.app.request('newcomer').get('/v1/personal-data')).text,

  /** Runs what the outbox holds for the subject, each handler twice, as may happen; gives how many rows there were. */
  async work(topic: string, subject: string): Promise<number> {
    const taken = await asSystem(() => world.app.get(UnitOfWork).run((tx) => tx.of(OutboxRows).take(topic, subject)));
    const count = taken.length;
    for (const handler of count === 0 ? [] : world.app.get(Handlers).forTopic(topic)) {
      await asSystem(() => handler.handle(subject));
      await asSystem(() => handler.handle(subject));
    }
    return count;
  },

  /** What lies on the desk: the task, and the request or duty it is about. */
  async notices(user: string) {
    const query = '{ deskNotices(first: 100) { nodes { details { name value } } } }';
    type Notices = { deskNotices: { nodes: { details: { name: string; value: string }[] }[] } };
    const { deskNotices } = await world.graphql<Notices>(user, query);
    return deskNotices.nodes.map(({ details }) => {
      const of = (name: string) => details.find((detail) => detail.name === name)?.value;
      return [of('task'), of('rights_request') ?? of('duty')];
    });
  },
});
