import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import { type components, type operations, type paths as PartnerPaths } from '../../openapi/types/partner.js';
import { type paths as PublicPaths } from '../../openapi/types/public.js';
import { BrokenPromise, promised } from './promise.js';
import { type SignedFetch } from './sign-in.js';

type Schemas = components['schemas'];
export type HandOff = Schemas['HandOffResponse'];
export type State = Schemas['HandOffStateResponse'];
type Action = operations['moveHandOff']['parameters']['path']['action'];

/** Every authority receives in the same way; the practice one is in no published contract. */
const PRACTICE = '/v1/authorities/uebungsbehoerde/hand-offs' as '/v1/authorities/jobcenter/hand-offs';

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** EinDach as a partner calls it, by the contract. */
export class EinDach {
  private readonly partner;
  private readonly anybody;

  constructor(url: string, fetch: SignedFetch) {
    this.partner = createClient<PartnerPaths>({ baseUrl: url, fetch });
    this.anybody = createClient<PublicPaths>({ baseUrl: url });
  }

  async registerWebhook(url: string): Promise<Schemas['WebhookWithKeyResponse']> {
    const params = { header: newKey() };
    return read(await this.partner.POST('/v1/webhooks', { params, body: { url, scheme: 'hmac-sha256' } }));
  }

  async enableWebhook({ id, version }: Schemas['WebhookWithKeyResponse']): Promise<Schemas['WebhookResponse']> {
    const params = { path: { id }, header: { ...newKey(), ...on(version) } };
    return read(await this.partner.POST('/v1/webhooks/{id}/enable', { params }));
  }

  async removeWebhook({ id, version }: Schemas['WebhookResponse']): Promise<void> {
    const params = { path: { id }, header: on(version) };
    const { response } = await this.partner.DELETE('/v1/webhooks/{id}', { params });
    promised(response.ok, `a webhook can be removed, but that was answered with ${response.status}`);
  }

  /** Sends the same twice under one key, as after an answer that was lost; it must have happened once. */
  async handOver(service: string): Promise<State> {
    const params = { header: newKey() };
    const body: Schemas['OfferHandOffRequest'] = {
      service,
      toOffice: 'of-uebung',
      transfer: 'tp-uebung',
      consent: 'none',
      fields: { name: 'Amina Beispiel', concern: 'Eine Übung' },
    };
    const first: State = read(await this.partner.POST(PRACTICE, { params, body }));
    const second: State = read(await this.partner.POST(PRACTICE, { params, body }));
    promised(first.id === second.id, 'a request repeated under its key has no second effect');
    return first;
  }

  async handOff(id: string): Promise<HandOff> {
    return read(await this.partner.GET('/v1/hand-offs/{id}', { params: { path: { id } } }));
  }

  /** Takes a step on the version that was seen. */
  async move(seen: Pick<State, 'id' | 'version'>, action: Action, body: Schemas['MoveRequest'] = {}): Promise<State> {
    const params = { path: { id: seen.id, action }, header: { ...newKey(), ...on(seen.version) } };
    return read(await this.partner.POST('/v1/hand-offs/{id}/{action}', { params, body }));
  }

  /** Every hand-off received, page by page. */
  async inbox(): Promise<Schemas['HandOffPageResponse']['items']> {
    const items: Schemas['HandOffPageResponse']['items'] = [];
    let cursor: string | undefined;
    do {
      const params = { query: { limit: 20, cursor } };
      const page = read(await this.partner.GET('/v1/hand-offs', { params }));
      items.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return items;
  }

  /** Every event behind the one that is named, in their order. */
  async eventsAfter(last: string | undefined): Promise<Schemas['EventPageResponse']['items']> {
    const items: Schemas['EventPageResponse']['items'] = [];
    let after: string | null | undefined = last;
    do {
      const params: { query: { limit: number; after?: string } } = { query: { limit: 50, after } };
      const page: Schemas['EventPageResponse'] = read(await this.partner.GET('/v1/events', { params }));
      items.push(...page.items);
      after = page.next;
    } while (after !== null);
    return items;
  }

  async receipts(id: string): Promise<Schemas['ReceiptResponse'][]> {
    return read(await this.partner.GET('/v1/hand-offs/{id}/receipts', { params: { path: { id } } })).receipts;
  }

  /** A receipt as a signed text that can be given to anybody. */
  async signedReceipt(id: string, reference: string): Promise<string> {
    const params = { path: { id, reference } };
    return read(await this.partner.GET('/v1/hand-offs/{id}/receipts/{reference}', { params })).jws;
  }

  /** The public keys receipts are signed with. */
  async receiptKeys(): Promise<object> {
    return read(await this.anybody.GET('/v1/receipts/keys'));
  }
}

/** A key of one's own for each request that has an effect; the same one when it is sent again. */
const newKey = () => ({ 'Idempotency-Key': `"${randomUUID()}"` });

const on = (version: number) => ({ 'If-Match': `"${version}"` });

function read<T>({ data, error, response }: Answered<T>): T {
  if (data !== undefined) return data;
  const { code, title } = (error ?? {}) as { code?: string; title?: string };
  throw new BrokenPromise(`${response.url} answered ${response.status} ${code ?? ''} ${title ?? ''}`);
}
