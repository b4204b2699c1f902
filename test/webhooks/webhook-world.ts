import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { OfferHandOff } from '../../src/hand-off/index.js';
import { Clock } from '../../src/platform/clock/index.js';
import { DeliverToEndpoint } from '../../src/webhooks/acts/deliver-to-endpoint.js';
import { FanOutEvents } from '../../src/webhooks/acts/fan-out-events.js';
import { EndpointEntity } from '../../src/webhooks/persistence/endpoint.entity.js';
import { anOffer, at } from '../hand-off/world.js';
import { openTestApp, type Requests, type TestApp } from '../support/app.js';
import { Receiver } from './receiver.js';

/** A webhook as its owner sees it. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly state: string;
  readonly disabledBecause: string | null;
  readonly failures: number;
  readonly restsUntil: string | null;
  readonly version: number;
  readonly code?: string;
  readonly reason?: string;
  readonly allowedActions: readonly string[];
  readonly key: { readonly scheme: string; readonly secret: string | null; readonly publicKey: string | null };
}

export interface Delivery {
  readonly id: string;
  readonly event: string | null;
  readonly webhookId: string;
  readonly state: string;
  readonly attempt: number;
  readonly dueAt: string | null;
  readonly lastStatus: number | null;
  readonly lastMilliseconds: number | null;
  readonly lastFault: string | null;
  readonly code?: string;
}

export const SETTINGS = { dataKey: randomBytes(32).toString('base64'), outgoing: 'loopback' } as const;

/** The API, a receiver, and a worker that works when it is told to. */
export class WebhookWorld {
  private moved = 0;

  private constructor(
    readonly app: TestApp,
    readonly receiver: Receiver,
  ) {
    const clock = app.get(Clock);
    clock.now = () => new Date(Date.now() + this.moved);
  }

  static async open({ worker = false } = {}): Promise<WebhookWorld> {
    return new WebhookWorld(await openTestApp({ settings: SETTINGS, worker }), await Receiver.start());
  }

  /** Lets the clock of the application go ahead of the real one. */
  pass(milliseconds: number): void {
    this.moved += milliseconds;
  }

  now(): number {
    return Date.now() + this.moved;
  }

  partner(name = 'partner-jobcenter'): Requests {
    return this.app.request(name);
  }

  async register(path: string, more: object = {}): Promise<Webhook> {
    const { body } = await this.partner().post<Webhook>('/v1/webhooks', { url: this.receiver.url(path), ...more });
    return body;
  }

  /** A webhook that has answered its challenge. */
  async enabled(path: string, more: object = {}): Promise<Webhook> {
    const registered = await this.register(path, more);
    const { status, body } = await this.step(registered, 'enable');
    if (status !== 200) throw new Error(`not enabled: ${JSON.stringify(body)}`);
    return { ...body, key: registered.key };
  }

  async step({ id }: Webhook, step: 'enable' | 'disable' | 'rotate-key') {
    const { version } = await this.seen({ id });
    return this.partner().post<Webhook>(`/v1/webhooks/${id}/${step}`, step === 'rotate-key' ? {} : undefined, {
      'if-match': `"${version}"`,
    });
  }

  /** An office has ten webhooks at most. */
  async removeAll(): Promise<void> {
    const { body } = await this.partner().get<{ items: readonly Webhook[] }>('/v1/webhooks');
    for (const { id, version } of body.items) {
      await this.partner().delete(`/v1/webhooks/${id}`, { 'if-match': `"${version}"` });
    }
  }

  async seen({ id }: Pick<Webhook, 'id'>): Promise<Webhook> {
    return (await this.partner().get<Webhook>(`/v1/webhooks/${id}`)).body;
  }

  async deliveries({ id }: Webhook, query = ''): Promise<readonly Delivery[]> {
    const path = `/v1/webhooks/${id}/deliveries${query}`;
    return (await this.partner().get<{ items: readonly Delivery[] }>(path)).body.items;
  }

  /** The only delivery there is. */
  async delivery(webhook: Webhook): Promise<Delivery> {
    const [one, ...others] = await this.deliveries(webhook);
    if (one === undefined || others.length > 0) throw new Error('There is not exactly one delivery.');
    return one;
  }

  /** Something happens that the Jobcenter is told of; gives the id of the hand-off. */
  async happen(): Promise<string> {
    return (await this.app.get(OfferHandOff).run(anOffer(), at('door'))).id;
  }

  /** Does once what a worker does for this endpoint when it is due. */
  async work({ id }: Pick<Webhook, 'id'>): Promise<void> {
    await this.app.get(FanOutEvents).run();
    await this.app.get(DeliverToEndpoint).run(id);
  }

  /** Goes on to when the delivery is due, and works. */
  async workWhenDue(webhook: Webhook, { dueAt }: Delivery): Promise<void> {
    const [row] = await this.rows<{ rests_until: Date | null }>(
      'SELECT rests_until FROM webhook_endpoint WHERE id = $1',
      [webhook.id],
    );
    const due = Math.max(Date.parse(dueAt ?? ''), row?.rests_until?.getTime() ?? 0);
    this.pass(Math.max(0, due - this.now() + 1));
    await this.work(webhook);
  }

  rows<T = Record<string, unknown>>(query: string, values: unknown[] = []): Promise<T[]> {
    return this.app.get(DataSource).query(query, values);
  }

  async endpoint({ id }: Pick<Webhook, 'id'>): Promise<EndpointEntity | null> {
    return this.app.get(DataSource).getRepository(EndpointEntity).findOneBy({ id });
  }

  async close(): Promise<void> {
    await this.receiver.stop();
    await this.app.close();
  }
}
