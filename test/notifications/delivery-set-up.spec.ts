import { Letterhead } from '../../src/notifications/acts/letterhead.js';
import { mailboxOf, mailTransportOf } from '../../src/notifications/acts/mail-set-up.js';
import { RelayedTransport } from '../../src/notifications/channels/relayed-transport.js';
import { MailboxTransport } from '../../src/notifications/channels/mailbox-transport.js';
import { SmtpTransport } from '../../src/notifications/channels/smtp-transport.js';
import { type Config, parseEnv, toConfig } from '../../src/platform/config/index.js';
import { Logger } from '../../src/platform/logging/index.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';

const configOf = (variables: Record<string, string>): Config =>
  toConfig(
    parseEnv({
      DATABASE_URL: 'postgres://localhost/none',
      OIDC_ISSUER: 'https://issuer.example.org',
      SIGNING_KEY: newSigningKey(),
      DATA_KEY: TEST_DATA_KEY,
      ...variables,
    }),
  );

const transportOf = (config: Config) => mailTransportOf(config, new Logger('silent'));

describe('the mail of an installation', () => {
  it('is sent with the relays of a list, in its order', () => {
    const config = configOf({ SMTP_URL: ' smtps://one.example.org  smtp://two.example.org:587' });
    expect(config.smtpUrls).toEqual(['smtps://one.example.org', 'smtp://two.example.org:587']);
    expect(transportOf(config)).toBeInstanceOf(RelayedTransport);
    expect(() => configOf({ SMTP_URL: 'smtps://one.example.org https://two.example.org' })).toThrow(/SMTP_URL must be/);
  });

  it('is kept in a folder without a relay, and sent with one', () => {
    const [local, relayed] = [configOf({}), configOf({ SMTP_URL: 'smtps://relay.example.org' })];
    expect([transportOf(local), transportOf(relayed)]).toEqual([
      expect.any(MailboxTransport),
      expect.any(SmtpTransport),
    ]);
    expect([mailboxOf(local) === undefined, mailboxOf(relayed) === undefined]).toEqual([false, true]);
  });

  it('stops the start with one sentence, without the password, where the relay cannot be used', () => {
    const config = configOf({ SMTP_URL: 'smtp://dach:geheim@relay.example.org?tls=off' });
    expect(() => transportOf(config)).toThrow(
      expect.objectContaining({
        name: 'StartProblem',
        message: expect.not.stringContaining('geheim'),
        code: 'config/invalid',
      }),
    );
  });

  it('stops the start where the sender cannot stand in a header', () => {
    expect(() => new Letterhead(configOf({ MAIL_FROM: 'two@example.org, three@example.org' }))).toThrow(
      expect.objectContaining({
        name: 'StartProblem',
        message: expect.stringMatching(/^MAIL_FROM must be one e-mail/),
      }),
    );
  });

  it('has Message-IDs of the domain of its sender, in letters that every program reads', () => {
    expect(new Letterhead(configOf({ MAIL_FROM: 'EinDach <willkommen@dach.example.org>' })).domain).toBe(
      'dach.example.org',
    );
    expect(new Letterhead(configOf({ MAIL_FROM: 'willkommen@lüchow.example.org' })).domain).toBe(
      'xn--lchow-kva.example.org',
    );
  });
});
