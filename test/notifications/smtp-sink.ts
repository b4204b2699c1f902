import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { parseSmtpUrl, type SmtpSettings } from '../../src/notifications/channels/smtp-url.js';

/** How a sink treats a command: takes it, answers with an error, waits before it takes it, hangs or hangs up. */
export type Treatment = 'accept' | 'drop' | 'hang' | { reply: number; text: string } | { after: number };

/** A mail whose last byte has arrived, whatever the sink answered to it. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly user: unknown;
  readonly source: Buffer;
}

/** A real SMTP server on this machine that fails on demand. */
export class SmtpSink {
  readonly received: Received[] = [];
  connect: Treatment = 'accept';
  mailFrom: Treatment = 'accept';
  rcptTo: (address: string) => Treatment = () => 'accept';
  /** Treatment of the first, second … mail, of which the last one holds on; or of each mail by what it is. */
  data: Treatment[] | ((mail: Received) => Treatment) = ['accept'];

  private readonly sockets = new Set<Socket>();
  private readonly server: SMTPServer;
  private port = 0;

  constructor(options: SMTPServerOptions = {}) {
    this.server = new SMTPServer({
      logger: false,
      authOptional: true,
      disableReverseLookup: true,
      closeTimeout: 1,
      onConnect: (session, done) => this.treat(this.connect, session, done),
      onMailFrom: (_, session, done) => this.treat(this.mailFrom, session, done),
      onRcptTo: ({ address }, session, done) => this.treat(this.rcptTo(address), session, done),
      onData: (stream, session, done) => {
        const { envelope, secure, user } = session;
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          const to = envelope.rcptTo.map(({ address }) => address);
          const mail = { from, to, secure, user, source: Buffer.concat(chunks) };
          const treatment = this.treatmentOf(mail);
          this.received.push(mail);
          this.treat(treatment, session, done);
        });
      },
      ...options,
    });
    // a client that goes away in the middle of a reply is what these tests are about
    this.server.on('error', () => undefined);
  }

  async start(): Promise<this> {
    const listener = this.server.listen(0, '127.0.0.1');
    listener.on('connection', (socket: Socket) => this.sockets.add(socket));
    await once(listener, 'listening');
    this.port = (listener.address() as AddressInfo).port;
    return this;
  }

  settings(changes: Partial<SmtpSettings> = {}): SmtpSettings {
    return { ...parseSmtpUrl(`smtp://127.0.0.1:${this.port}`), ...changes };
  }

  async stop(): Promise<void> {
    await new Promise<void>((done) => this.server.close(done));
  }

  private treatmentOf(mail: Received): Treatment {
    if (typeof this.data === 'function') return this.data(mail);
    return this.data[Math.min(this.received.length, this.data.length - 1)] ?? 'accept';
  }

  private treat(treatment: Treatment, session: SMTPServerSession, done: (error?: Error | null) => void): void {
    if (treatment === 'accept') return done();
    if (treatment === 'hang') return;
    if (treatment === 'drop') return this.hangUp(session);
    if ('after' in treatment) return void setTimeout(done, treatment.after).unref();
    done(Object.assign(new Error(treatment.text), { responseCode: treatment.reply }));
  }

  private hangUp({ remotePort }: SMTPServerSession): void {
    for (const socket of this.sockets) {
      if (socket.remotePort === remotePort) socket.destroy();
      if (socket.destroyed) this.sockets.delete(socket);
    }
  }
}
