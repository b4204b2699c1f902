import { Client } from 'pg';

/** Milliseconds before a lost connection is opened again; until then the regular looks find what is due. */
const AGAIN_AFTER = 5_000;

/** Milliseconds the database has to take the connection. */
const PATIENCE = 5_000;

/** Hears of commits that ring on a channel, over a connection of its own: listening needs one that stays. */
export class Bell {
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly connectionString: string,
    private readonly channel: 'outbox' | 'event',
    private readonly onRing: () => void,
  ) {}

  /** Comes back when it hears, or without where the database does not answer: then it tries again by itself. */
  async listen(): Promise<void> {
    const { connectionString } = this;
    const client = new Client({ connectionString, connectionTimeoutMillis: PATIENCE, keepAlive: true });
    this.client = client;
    const lost = () => this.listenAgain(client);
    client.on('error', lost).on('end', lost).on('notification', this.onRing);
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
    } catch {
      lost();
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.client?.end().catch(() => undefined);
  }

  /** A connection that is lost may say so more than once. */
  private listenAgain(lost: Client): void {
    if (this.closed || this.client !== lost) return;
    this.client = undefined;
    lost.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.listen(), AGAIN_AFTER);
  }
}
