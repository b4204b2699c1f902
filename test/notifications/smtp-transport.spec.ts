import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import { SmtpTransport, type SmtpPatience } from '../../src/notifications/channels/smtp-transport.js';
import type { SmtpSettings } from '../../src/notifications/channels/smtp-url.js';
import { sampleMail } from './sample-mail.js';
import { SmtpSink } from './smtp-sink.js';

const PATIENT: SmtpPatience = { connection: 20_000, reply: 20_000, whole: 40_000 };
const IMPATIENT: SmtpPatience = { connection: 400, reply: 400, whole: 20_000 };
const PLAIN: SMTPServerOptions = { disabledCommands: ['STARTTLS', 'AUTH'] };

const open: SmtpSink[] = [];
async function sinkWith(options: SMTPServerOptions = PLAIN): Promise<SmtpSink> {
  const sink = await new SmtpSink(options).start();
  open.push(sink);
  return sink;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((sink) => sink.stop()));
});

const send = async (settings: SmtpSettings, mail = sampleMail('uk'), patience = PATIENT) =>
  new SmtpTransport(settings, patience).send(await mail);
const failed = (failure: string, code: string) => ({ kind: 'failed', failure, code });

describe('SmtpTransport', () => {
  it.each(['de', 'uk', 'ar', 'fa'])('hands over a mail in %s byte by byte', async (locale) => {
    const sink = await sinkWith();
    const mail = await sampleMail(locale);
    expect(await send(sink.settings(), sampleMail(locale))).toEqual({ kind: 'sent' });
    expect(sink.received).toHaveLength(1);
    const [received] = sink.received;
    expect(received).toMatchObject({ from: 'willkommen@example.org', to: ['olena@example.org'] });
    expect(received?.source.toString().trimEnd()).toBe(mail.source.toString().trimEnd());
    const parsed = await simpleParser(received?.source ?? '');
    expect([parsed.subject, parsed.text]).toEqual([mail.subject, mail.text]);
  });

  it('sends to an international domain', async () => {
    const sink = await sinkWith();
    expect(await send(sink.settings(), sampleMail('de', { to: 'olena@müller.example.org' }))).toEqual({ kind: 'sent' });
    // the sink reads the ASCII form (xn--) back
    expect(sink.received[0]?.to).toEqual(['olena@müller.example.org']);
  });

  it('sends many at once', async () => {
    const sink = await sinkWith();
    const transport = new SmtpTransport(sink.settings());
    const mail = await sampleMail('de');
    const results = await Promise.all(Array.from({ length: 40 }, () => transport.send(mail)));
    expect(results.filter(({ kind }) => kind === 'sent')).toHaveLength(40);
    expect(sink.received).toHaveLength(40);
    await transport.close();
  });
});

describe('a try that may go through later', () => {
  it('421 in place of a greeting', async () => {
    const sink = await sinkWith();
    sink.connect = { reply: 421, text: '4.3.2 too many connections' };
    expect(await send(sink.settings())).toEqual(failed('temporary', 'smtp-421-4.3.2'));
  });

  it('421 to the sender', async () => {
    const sink = await sinkWith();
    sink.mailFrom = { reply: 421, text: 'closing' };
    expect(await send(sink.settings())).toEqual(failed('temporary', 'smtp-421'));
  });

  it('451 to the recipient, as greylisting does', async () => {
    const sink = await sinkWith();
    sink.rcptTo = () => ({ reply: 451, text: '4.7.1 try again later' });
    expect(await send(sink.settings())).toEqual(failed('temporary', 'smtp-451-4.7.1'));
  });

  it('451 after the mail', async () => {
    const sink = await sinkWith();
    sink.data = [{ reply: 451, text: 'disk full' }];
    expect(await send(sink.settings())).toEqual(failed('temporary', 'smtp-451'));
  });

  it('nobody listens', async () => {
    const sink = await sinkWith();
    const settings = sink.settings();
    await sink.stop();
    expect(await send(settings)).toEqual(failed('temporary', 'connection'));
  });

  it.each(['connect', 'mailFrom'] as const)('a relay that hangs at %s', async (step) => {
    const sink = await sinkWith();
    sink[step] = 'hang';
    expect(await send(sink.settings(), sampleMail('de'), IMPATIENT)).toEqual(failed('temporary', 'timeout'));
  });

  it('a relay that hangs after the mail', async () => {
    const sink = await sinkWith();
    sink.data = ['hang'];
    expect(await send(sink.settings(), sampleMail('de'), IMPATIENT)).toEqual(failed('temporary', 'timeout'));
  });

  it('a relay that answers each step in time but takes too long in all', async () => {
    const sink = await sinkWith();
    sink.connect = { after: 400 };
    sink.mailFrom = { after: 400 };
    sink.data = [{ after: 400 }];
    expect(await send(sink.settings(), sampleMail('de'), { ...PATIENT, whole: 600 })).toEqual(
      failed('temporary', 'timeout'),
    );
    expect(sink.received).toEqual([]);
  });

  it('hanging up at each step', async () => {
    const sink = await sinkWith();
    sink.connect = 'drop';
    expect(await send(sink.settings())).toEqual(failed('temporary', 'connection'));
    sink.connect = 'accept';
    sink.mailFrom = 'drop';
    expect(await send(sink.settings())).toEqual(failed('temporary', 'connection'));
  });
});

describe('a mail accepted without an answer', () => {
  it('counts as not sent, is sent again on demand only, and is the same mail to the byte', async () => {
    const sink = await sinkWith();
    sink.data = ['drop', { reply: 451, text: 'busy' }, 'accept'];
    const transport = new SmtpTransport(sink.settings(), PATIENT);
    expect(await transport.send(await sampleMail('ar'))).toEqual(failed('temporary', 'connection'));
    expect(sink.received).toHaveLength(1);
    expect(await transport.send(await sampleMail('ar'))).toEqual(failed('temporary', 'smtp-451'));
    expect(await transport.send(await sampleMail('ar'))).toEqual({ kind: 'sent' });
    expect(sink.received).toHaveLength(3);
    const ids = await Promise.all(sink.received.map(async ({ source }) => (await simpleParser(source)).messageId));
    expect(ids).toEqual(Array.from({ length: 3 }, () => '<delivery-1@dach.example.org>'));
    expect(new Set(sink.received.map(({ source }) => source.toString())).size).toBe(1);
  });

  it('a slow answer is waited for', async () => {
    const sink = await sinkWith();
    sink.data = [{ after: 400 }];
    expect(await send(sink.settings())).toEqual({ kind: 'sent' });
  });
});

describe('a try that is final', () => {
  it('550 for one recipient does not concern the next', async () => {
    const sink = await sinkWith();
    sink.rcptTo = (address) => (address.startsWith('gone') ? { reply: 550, text: '5.1.1 no such user' } : 'accept');
    const transport = new SmtpTransport(sink.settings(), PATIENT);
    const gone = await transport.send(await sampleMail('de', { to: 'gone@example.org' }));
    expect(gone).toEqual(failed('permanent', 'smtp-550-5.1.1'));
    expect(await transport.send(await sampleMail('de'))).toEqual({ kind: 'sent' });
  });

  it('554 after the mail', async () => {
    const sink = await sinkWith();
    sink.data = [{ reply: 554, text: '5.6.0 message refused' }];
    expect(await send(sink.settings())).toEqual(failed('permanent', 'smtp-554-5.6.0'));
  });

  it('says nothing of address or reply', async () => {
    const sink = await sinkWith();
    sink.rcptTo = () => ({ reply: 550, text: 'olena@example.org is unknown' });
    expect(await send(sink.settings())).toEqual(failed('permanent', 'smtp-550'));
  });
});

describe('a try that somebody must repair', () => {
  it('the relay does not let us send', async () => {
    const sink = await sinkWith();
    sink.rcptTo = () => ({ reply: 550, text: '5.7.1 relaying denied' });
    expect(await send(sink.settings())).toEqual(failed('technical', 'smtp-550-5.7.1'));
    sink.mailFrom = { reply: 553, text: 'sender not allowed' };
    expect(await send(sink.settings())).toEqual(failed('technical', 'smtp-553'));
  });

  const auth = { user: 'dach', pass: 'right' };
  const withPassword: SMTPServerOptions = {
    disabledCommands: ['STARTTLS'],
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      password === auth.pass ? done(null, { user: username }) : done(new Error('wrong')),
  };

  it('signs in', async () => {
    const sink = await sinkWith(withPassword);
    expect(await send(sink.settings({ auth }))).toEqual({ kind: 'sent' });
    expect(sink.received[0]?.user).toBe('dach');
  });

  it('a wrong password', async () => {
    const sink = await sinkWith(withPassword);
    const result = await send(sink.settings({ auth: { ...auth, pass: 'wrong' } }));
    expect(result).toMatchObject({ failure: 'technical', code: expect.stringMatching(/^smtp-535/) });
  });

  it('no password where one is wanted', async () => {
    const sink = await sinkWith(withPassword);
    expect(await send(sink.settings())).toMatchObject({
      failure: 'technical',
      code: expect.stringMatching(/^smtp-530/),
    });
  });

  it('a password, but no way to sign in', async () => {
    const sink = await sinkWith();
    expect(await send(sink.settings({ auth }))).toMatchObject({ failure: 'technical' });
    expect(sink.received).toEqual([]);
  });

  it('no TLS where it is required: no mail leaves', async () => {
    const sink = await sinkWith();
    expect(await send(sink.settings({ tls: 'starttls' }))).toMatchObject({ failure: 'technical' });
    expect(sink.received).toEqual([]);
  });

  it('a certificate nobody vouches for: no mail leaves', async () => {
    const upgrading = await sinkWith({});
    expect(await send(upgrading.settings({ tls: 'starttls' }))).toEqual(failed('technical', 'tls'));
    const secure = await sinkWith({ secure: true });
    expect(await send(secure.settings({ tls: 'implicit' }))).toEqual(failed('technical', 'tls'));
    expect([...upgrading.received, ...secure.received]).toEqual([]);
  });

  it('TLS on a port that speaks plainly', async () => {
    const sink = await sinkWith();
    expect(await send(sink.settings({ tls: 'implicit' }))).toEqual(failed('technical', 'tls'));
  });
});
