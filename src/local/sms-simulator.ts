import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How long the same words do not go to the same number again, in milliseconds. */
const RELOAD_LOCK = 180_000;

/** What a gateway was asked to send. */
export interface SimulatedSms {
  readonly to: string;
  readonly text: string;
  readonly from: string;
  /** The same at every try. */
  readonly foreign_id: string;
}

/** How the simulator treats a request: one of the gateway's codes, an HTTP status, or nothing at all. */
export type SmsTreatment = Readonly<{ code: string }> | Readonly<{ status: number; body?: string }> | 'hang' | 'drop';

/**
 * Speaks the interface of https://docs.seven.io/en/rest-api/endpoints/sms on this machine, for `npm start` and tests.
 * Like the gateway it sends the same words to the same number only once in three minutes (code 402).
 */
export class SmsSimulator {
  readonly received: SimulatedSms[] = [];
  /** Treatment of the first, second … message; the last one holds on. */
  treatments: SmsTreatment[] = [{ code: '100' }];
  private readonly server: Server;
  private requests = 0;
  /** When which words went to which number last, in milliseconds. */
  private readonly lastSent = new Map<string, number>();

  constructor(
    private readonly key: string,
    private readonly onMessage: (message: SimulatedSms) => Promise<void> = () => Promise.resolve(),
  ) {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    this.server.unref();
    await once(this.server, 'listening');
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/api`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (request.method !== 'POST' || request.url !== '/api/sms') return end(response, 404, '');
    if (request.headers['x-api-key'] !== this.key) return end(response, 200, '900');
    const treatment = this.treatments[Math.min(this.requests, this.treatments.length - 1)] ?? { code: '100' };
    this.requests += 1;
    if (treatment === 'hang') return;
    if (treatment === 'drop') return void request.socket.destroy();
    if ('status' in treatment) return end(response, treatment.status, treatment.body ?? '');
    return end(response, 200, await this.take(treatment.code, JSON.parse(body) as SimulatedSms));
  }

  private async take(code: string, message: SimulatedSms): Promise<string> {
    const words = `${message.to} ${message.text}`;
    const again = Date.now() - (this.lastSent.get(words) ?? 0) < RELOAD_LOCK;
    if (code !== '100' || again) return answerOf(again ? '402' : code);
    this.lastSent.set(words, Date.now());
    this.received.push(message);
    await this.onMessage(message);
    return answerOf(code);
  }
}

function answerOf(code: string): string {
  const sent = code === '100';
  return JSON.stringify({ success: code, messages: [{ success: sent, error: sent ? null : code }] });
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}
