import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

/** As much of a CloudEvent as this system acts on. */
export interface Event {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data?: { readonly challenge?: string };
}

/** Takes what EinDach sends, and nothing from anybody else. */
export class WebhookReceiver {
  /** Every genuine event, once, by id; yours belong into the database. */
  readonly events = new Map<string, Event>();
  refused = 0;
  challenged = false;
  private secret: string | undefined;

  private readonly server = createServer((request, response) => {
    void text(request).then((body) => {
      const event = this.genuine(body, request.headers as Record<string, string>);
      if (event === undefined) return response.writeHead(401).end();
      const { challenge } = event.data ?? {};
      if (challenge !== undefined) {
        this.challenged = true;
        return response.end(challenge);
      }
      this.events.set(event.id, event);
      return response.writeHead(204).end();
    });
  });

  /** Listens on this machine; gives the address to register. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`;
  }

  /** @param secret of the registration, `whsec_…` */
  trust(secret: string): void {
    this.secret = secret;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** The signature covers id, time and the body as it came; older than five minutes is not taken either. */
  private genuine(body: string, headers: Record<string, string>): Event | undefined {
    try {
      return new Webhook(this.secret ?? '').verify(body, headers) as Event;
    } catch {
      this.refused += 1;
      return undefined;
    }
  }
}
