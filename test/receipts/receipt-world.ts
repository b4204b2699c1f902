import { type Answer, openTestApp, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';

export interface Receipt {
  readonly kind: string;
  readonly reference: string;
  readonly issuedAt: string;
  readonly issuedBy: string;
  readonly issuedByOffice: string;
  readonly filedOn: string;
  readonly filedWith: string;
  readonly receivedOn: string;
  readonly jws: string;
  readonly notes: {
    readonly competent: object;
    readonly counting: { readonly warning: object | null };
    readonly procedure: { readonly terms: readonly { readonly deadline: string }[] } | null;
    readonly outcome: string | null;
  };
}

export interface Verification {
  readonly valid: boolean;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}

interface HandOff {
  readonly id: string;
  readonly version: number;
}

export const SENDER = 'clerk-meldebehoerde';
export const RECEIVER = 'partner-jobcenter';

/** An invented application for Grundsicherungsgeld that was handed in at the wrong counter. */
const APPLICATION = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  filedOn: '2026-11-20',
  fields: { name: 'Amina Beispiel', first_received_at: '2026-11-20', application_document: 'Antrag' },
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};

/** A hand-off that went all the way, with its receipts. */
export class ReceiptWorld {
  private constructor(
    readonly app: TestApp,
    readonly handOff: string,
  ) {}

  /** Filed on Friday, handed over on Monday, received on Tuesday, decided on Thursday. */
  static async open(): Promise<ReceiptWorld> {
    const app = await openTestApp({ today: '2026-11-23' });
    const offered = await app.request(SENDER).post<HandOff>('/v1/authorities/jobcenter/hand-offs', APPLICATION);
    const world = new ReceiptWorld(app, offered.body.id);
    app.setDay('2026-11-24');
    await world.take('deliver', 2);
    await world.take('acknowledge', 3);
    await world.take('declare_complete', 4);
    await world.take('accept', 5);
    app.setDay('2026-11-26');
    await world.take('complete', 6, { code: 'refused' });
    return world;
  }

  /** The same office, another hand-off. */
  of(handOff: string): ReceiptWorld {
    return new ReceiptWorld(this.app, handOff);
  }

  async receipts(user = SENDER): Promise<Receipt[]> {
    const list = await this.app
      .request(user)
      .get<{ receipts: { reference: string }[] }>(`/v1/hand-offs/${this.handOff}/receipts`);
    return Promise.all(list.body.receipts.map(async ({ reference }) => (await this.receipt(reference, user)).body));
  }

  receipt(reference: string, user: string | undefined = SENDER): Promise<Answer<Receipt>> {
    return this.app.request(user).get<Receipt>(`/v1/hand-offs/${this.handOff}/receipts/${reference}`);
  }

  page(reference: string, user = SENDER): Promise<Answer<unknown>> {
    return this.app.request(user).get(`/v1/hand-offs/${this.handOff}/receipts/${reference}/page`);
  }

  async verify(receipt: string): Promise<Verification> {
    return (await this.app.request().post<Verification>('/v1/receipts/verify', { receipt })).body;
  }

  private async take(action: string, version: number, body: object = {}): Promise<void> {
    const path = `/v1/hand-offs/${this.handOff}/${action}`;
    const { status, text } = await this.app.request(RECEIVER).post(path, body, { 'if-match': `"${version}"` });
    if (status !== 200) throw new Error(`${action}: ${text}`);
  }
}
