import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** One request that arrived. */
export interface Arrival {
  readonly at: number;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: Readonly<Record<string, unknown>> & { readonly data?: { readonly challenge?: string } };
}

/** What the system of a partner does with a message. */
export type Behaviour = (arrival: Arrival, response: ServerResponse) => void;

export const answers =
  (status: number, headers: Record<string, string> = {}, body = ''): Behaviour =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

/** Has accepted it, and says so too late. */
export const hangs: Behaviour = () => undefined;
export const cuts: Behaviour = (_, response) => void response.destroy();

/** The system of a partner: answers challenges, keeps what arrives, and behaves at each path as it is told. */
export class Receiver {
  readonly arrived: Arrival[] = [];
  private readonly behaviours = new Map<string, Behaviour>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const [path, body] = [request.url ?? '', Buffer.concat(parts).toString()];
        const event = JSON.parse(body) as Arrival['event'];
        this.take({ at: Date.now(), path, headers: request.headers, body, event }, response);
      });
    });
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  url(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  at(path: string, behaviour: Behaviour): void {
    this.behaviours.set(path, behaviour);
  }

  /** What arrived at a path, challenges aside. */
  events(path: string): Arrival[] {
    return this.arrived.filter((one) => one.path === path && one.event.data?.challenge === undefined);
  }

  /** Waits until `count` have arrived there. */
  async arrival(path: string, count: number): Promise<Arrival[]> {
    for (let tries = 0; tries < 3_000 && this.events(path).length < count; tries += 1) await delay(10);
    return this.events(path);
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(resolve));
  }

  private take(arrival: Arrival, response: ServerResponse): void {
    this.arrived.push(arrival);
    const challenge = arrival.event.data?.challenge;
    const usual: Behaviour = challenge === undefined ? answers(204) : answers(200, {}, challenge);
    (this.behaviours.get(arrival.path) ?? usual)(arrival, response);
  }
}
