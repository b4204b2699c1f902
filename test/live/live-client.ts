import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { tokenOf } from '../support/issuer.js';
import { until } from '../support/until.js';

export interface Change {
  readonly id: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subject: string;
  readonly version: number;
}

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

const CHANGES = `subscription ($after: ID, $subject: ID) {
  changes(after: $after, subject: $subject) { id type subjectType subject version at }
}`;

/** What is sent to subscribe, where it is not all changes. */
export interface Subscribing {
  readonly id?: string;
  readonly query?: string;
  readonly variables?: object;
}

/** A WebSocket of a test, which keeps whatever comes. */
export class LiveClient {
  readonly messages: Message[] = [];
  readonly closed: Promise<readonly [code: number, reason: string]>;

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.messages.push(JSON.parse(String(data as Buffer)) as Message));
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve([code, String(reason)]));
    });
  }

  send(message: object | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe({ id = '1', query = CHANGES, variables = {} }: Subscribing = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** Comes back when messages of that type are there, with all of them. */
  async received(type: string, count = 1): Promise<Message[]> {
    const found = () => this.messages.filter((message) => message.type === type);
    await until(
      () => Promise.resolve(found().length >= count),
      30,
      `${count} × ${type}: ${JSON.stringify(this.messages)}`,
    );
    return found();
  }

  changes(id?: string): Change[] {
    const told = this.messages.filter((one) => one.type === 'next' && (id === undefined || one.id === id));
    return told.flatMap(({ payload }) => (payload as { data?: { changes: Change } }).data?.changes ?? []);
  }

  /** Codes of the errors that came, in `error` messages and in results. */
  codes(): string[] {
    const errors = this.messages.flatMap(({ type, payload }) =>
      type === 'error' ? (payload as Coded[]) : ((payload as { errors?: Coded[] } | undefined)?.errors ?? []),
    );
    return errors.map(({ extensions }) => extensions.code);
  }
}

interface Coded {
  readonly extensions: { readonly code: string };
}

export async function openSocket(url: string, headers: Record<string, string> = {}): Promise<LiveClient> {
  const address = `${url.replace(/^http/, 'ws')}/graphql`;
  const client = new LiveClient(new WebSocket(address, 'graphql-transport-ws', { headers }));
  await once(client.socket, 'open');
  return client;
}

/** A connection that says who it is; whether it is let in is for the test to see. */
export async function introduce(url: string, payload: object): Promise<LiveClient> {
  const client = await openSocket(url);
  client.send({ type: 'connection_init', payload });
  return client;
}

/** A connection of a sample user. */
export async function connect(url: string, user: string): Promise<LiveClient> {
  const client = await introduce(url, { authorization: `Bearer ${await tokenOf(user)}` });
  await client.received('connection_ack');
  return client;
}

/** The same, subscribed to all changes, and sure to be told of what happens next. */
export async function follow(url: string, user: string, variables: object = {}): Promise<LiveClient> {
  const client = await connect(url, user);
  client.subscribe({ variables });
  await settled(client);
  return client;
}

/** Comes back when what was sent so far is under way: something that takes the same way, and longer, was answered. */
async function settled(client: LiveClient): Promise<void> {
  client.subscribe({ id: 'settled', variables: { after: randomUUID() } });
  await until(
    () => Promise.resolve(client.messages.some(({ id }) => id === 'settled')),
    30,
    `an answer: ${JSON.stringify(client.messages)}`,
  );
}
