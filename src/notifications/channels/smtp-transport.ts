import { createTransport } from 'nodemailer';
import type { Mail } from './compose-mail.js';
import { MailTransport } from './mail-transport.js';
import type { SendResult } from './send-result.js';
import { smtpFailure } from './smtp-failure.js';
import type { SmtpSettings } from './smtp-url.js';

/** How long to wait, in milliseconds: for the connection and greeting, for any later reply, and for a whole try. */
export interface SmtpPatience {
  readonly connection: number;
  readonly reply: number;
  readonly whole: number;
}

/** A relay that takes half a minute for a reply still gets the mail; one that hangs does not hold a worker for ever. */
const PATIENCE: SmtpPatience = { connection: 60_000, reply: 60_000, whole: 180_000 };

/** Where another relay can take the mail, it is not kept waiting for this one. */
export const HASTE: SmtpPatience = { connection: 10_000, reply: 20_000, whole: 30_000 };

/** Hands mail to a relay; one connection and one try a mail, so that the caller alone decides on the next. */
export class SmtpTransport extends MailTransport {
  private readonly transporter: ReturnType<typeof transporterFor>;

  constructor(
    settings: SmtpSettings,
    private readonly patience: SmtpPatience = PATIENCE,
  ) {
    super();
    this.transporter = transporterFor(settings, patience);
  }

  override async send(mail: Mail): Promise<SendResult> {
    try {
      await this.transporter.sendMail({
        envelope: { from: mail.from.address, to: mail.to },
        raw: mail.source,
        signal: AbortSignal.timeout(this.patience.whole),
      });
      return { kind: 'sent' };
    } catch (error) {
      return smtpFailure(error);
    }
  }

  override async close(): Promise<void> {
    this.transporter.close();
  }
}

function transporterFor({ host, port, tls, auth }: SmtpSettings, patience: SmtpPatience) {
  return createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(auth !== undefined && { auth, forceAuth: true }),
    connectionTimeout: patience.connection,
    greetingTimeout: patience.connection,
    socketTimeout: patience.reply,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
