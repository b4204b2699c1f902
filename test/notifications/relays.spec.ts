import { simpleParser } from 'mailparser';
import { RelayedTransport } from '../../src/notifications/channels/relayed-transport.js';
import { SmtpTransport } from '../../src/notifications/channels/smtp-transport.js';
import { sampleMail } from './sample-mail.js';
import { SmtpSink } from './smtp-sink.js';

const PATIENCE = { connection: 500, reply: 500, whole: 2_000 };

let first: SmtpSink;
let second: SmtpSink;
let time: number;
let rests: [relay: number, code: string][];
let relays: RelayedTransport;

beforeEach(async () => {
  [first, second] = (await Promise.all(
    [0, 1].map(() => new SmtpSink({ disabledCommands: ['STARTTLS', 'AUTH'] }).start()),
  )) as [SmtpSink, SmtpSink];
  [time, rests] = [0, []];
  const transports = [first, second].map((sink) => new SmtpTransport(sink.settings(), PATIENCE));
  relays = new RelayedTransport(
    transports,
    (...rest) => void rests.push(rest),
    () => time,
  );
});
afterEach(() => Promise.all([first.stop(), second.stop()]));

const send = async (to = 'olena@example.org') => relays.send(await sampleMail('uk', { to }));
const counts = () => [first.received.length, second.received.length];
const idsAt = (sink: SmtpSink) =>
  Promise.all(sink.received.map(async ({ source }) => (await simpleParser(source)).messageId));

describe('two relays', () => {
  it('use the first as long as it works', async () => {
    expect([await send(), await send()]).toEqual([{ kind: 'sent' }, { kind: 'sent' }]);
    expect(counts()).toEqual([2, 0]);
  });

  it.each([
    ['is dead', () => first.stop()],
    ['takes half a minute', () => void (first.mailFrom = { after: 30_000 })],
    ['answers 421', () => void (first.connect = { reply: 421, text: '4.3.2 shutting down' })],
    ['is busy with this mail', () => void (first.rcptTo = () => ({ reply: 450, text: '4.2.0 greylisted' }))],
    ['does not know us', () => void (first.mailFrom = { reply: 535, text: '5.7.8 who are you' })],
  ])('use the second where the first %s', async (_what, breakFirst) => {
    await breakFirst();
    expect(await send()).toEqual({ kind: 'sent' });
    expect(counts()).toEqual([0, 1]);
  });

  it('may both have the mail where the first hangs up before it says so, with one Message-ID', async () => {
    first.data = ['drop'];
    expect(await send()).toEqual({ kind: 'sent' });
    expect(counts()).toEqual([1, 1]);
    expect(await idsAt(first)).toEqual(await idsAt(second));
  });

  it('are not both asked where a recipient is refused for good, and the others get their mail', async () => {
    first.rcptTo = (address) => (address.startsWith('gone') ? { reply: 550, text: '5.1.1 no such user' } : 'accept');
    expect(await send('gone@example.org')).toEqual({ kind: 'failed', failure: 'permanent', code: 'smtp-550-5.1.1' });
    expect(await send()).toEqual({ kind: 'sent' });
    expect(counts()).toEqual([1, 0]);
  });

  it('give the first a rest after three failures, and try it again with one mail', async () => {
    first.connect = { reply: 421, text: 'busy' };
    for (let mails = 0; mails < 3; mails += 1) await send();
    expect(rests).toEqual([[1, 'smtp-421']]);
    first.connect = 'accept';
    await send();
    expect(counts()).toEqual([0, 4]);
    time += 30_000;
    await Promise.all([send(), send()]);
    expect(counts()).toEqual([1, 5]);
    await send();
    expect(counts()).toEqual([2, 5]);
  });

  it('do not rest for one recipient who is greylisted', async () => {
    first.rcptTo = () => ({ reply: 450, text: '4.2.0 greylisted' });
    for (let mails = 0; mails < 4; mails += 1) await send();
    expect(rests).toEqual([]);
  });

  it('say that the mail may go through later where neither takes it', async () => {
    await Promise.all([first.stop(), second.stop()]);
    for (let mails = 0; mails < 3; mails += 1) {
      expect(await send()).toEqual({ kind: 'failed', failure: 'temporary', code: 'connection' });
    }
    expect(await send()).toEqual({ kind: 'failed', failure: 'temporary', code: 'relays-rest' });
  });
});
