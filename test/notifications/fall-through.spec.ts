import { channelsOf } from '../../src/notifications/acts/channel-set-up.js';
import { keepSms, mailboxFolderOf } from '../../src/notifications/index.js';
import { Mailbox } from '../../src/notifications/channels/mailbox.js';
import { HOUR, news, type NotificationsProcess, reminder, World } from './delivery-world.js';

let world: World;
let process: NotificationsProcess;
beforeEach(async () => {
  world = await World.open();
  process = await world.process();
});
afterEach(() => world.close());

const PHONE = '+4915123456789';
const GONE = { reply: 550, text: '5.1.1 no such user' };

async function someone(changes: Parameters<NotificationsProcess['prefer']>[1], locale = 'de'): Promise<string> {
  const personId = await process.person({ locale });
  await process.prefer(personId, { phone: PHONE, ...changes });
  return personId;
}

const ways = async () =>
  (await process.deliveries()).map(({ channel, state, lastCode }) => [channel, state, lastCode]).toSorted();

async function drain(): Promise<void> {
  while ((await process.drain()) > 0);
}

describe('a short message', () => {
  it('holds the neutral words and goes where the person likes it best', async () => {
    await process.tell(reminder(await someone({ channels: ['sms', 'mail'] })));
    await drain();
    const { id } = await process.delivery();
    expect(world.gateway.received).toEqual([
      {
        to: PHONE,
        from: 'EinDach',
        foreign_id: id,
        text: 'Wichtig: letzter Tag ist 09.01.2027. Bitte heute ansehen: https://dach.example/a7',
      },
    ]);
    expect(world.relay.received).toEqual([]);
  });

  it('is one, also when its job runs again and at once', async () => {
    await process.tell(reminder(await someone({ channels: ['sms'] })));
    const { id } = await process.delivery();
    await Promise.all([process.run(id), process.run(id), process.drain()]);
    await process.run(id);
    expect(world.gateway.received).toHaveLength(1);
    expect(await ways()).toEqual([['sms', 'sent', null]]);
  });

  it('that is lost on the way is tried again under the same id', async () => {
    world.gateway.treatments = ['drop', { code: '100' }];
    await process.tell(reminder(await someone({ channels: ['sms'] })));
    await drain();
    world.clock.pass(HOUR);
    await drain();
    expect(world.gateway.received.map(({ foreign_id }) => foreign_id)).toEqual([(await process.delivery()).id]);
  });
});

describe('a channel that fails for good', () => {
  it('gives way to the next one', async () => {
    world.relay.rcptTo = () => GONE;
    await process.tell(reminder(await someone({ channels: ['mail', 'sms'] })));
    await drain();
    expect(await ways()).toEqual([
      ['mail', 'failed', 'smtp-550-5.1.1'],
      ['sms', 'sent', null],
    ]);
    expect(world.gateway.received).toHaveLength(1);
  });

  it('gives way in quiet hours when they are over', async () => {
    world.gateway.treatments = [{ code: '202' }];
    const personId = await someone({ channels: ['sms', 'mail'] });
    await process.tell(reminder(personId));
    await process.prefer(personId, { quietHours: { from: '09:30', to: '11:00' } });
    world.clock.pass(HOUR);
    await drain();
    expect([world.gateway.received, world.relay.received]).toEqual([[], []]);
    world.clock.pass(HOUR);
    await drain();
    expect(await ways()).toEqual([
      ['mail', 'sent', null],
      ['sms', 'failed', 'sms-202'],
    ]);
  });

  it('after the last one leaves it in the account, and nobody tries on', async () => {
    world.relay.rcptTo = () => GONE;
    world.gateway.treatments = [{ code: '202' }];
    await process.tell(reminder(await someone({ channels: ['mail', 'sms'] })));
    await drain();
    expect((await ways()).map(([, state]) => state)).toEqual(['failed', 'failed']);
    expect(await process.planned()).toEqual([]);
    expect(await process.notifications()).toHaveLength(1);
  });

  it('gives way with a whole digest', async () => {
    world.relay.rcptTo = () => GONE;
    const digest = { every: 'daily', at: '18:00', weekday: 1 } as const;
    const personId = await someone({ channels: ['mail', 'sms'], digest });
    for (const key of ['one', 'two']) await process.tell(news(personId, key));
    world.clock.pass(9 * HOUR);
    await drain();
    expect(world.gateway.received.map(({ text }) => text)).toEqual([
      'Es gibt mehrere neue Nachrichten. Mehr im Konto: http://127.0.0.1:3000',
    ]);
    expect((await ways()).map(([channel, state]) => `${String(channel)} ${String(state)}`)).toEqual([
      'mail bundled',
      'mail bundled',
      'mail failed',
      'sms sent',
    ]);
  });
});

describe('the gateway of an installation', () => {
  const set = (changes: object) => () =>
    channelsOf(
      { ...world.config(true), ...changes },
      undefined as never,
      undefined as never,
      undefined as never,
    ).offered();

  it('is offered where there is one', () => {
    expect(set({})()).toContain('sms');
    expect(set({ smsUrl: undefined })()).not.toContain('sms');
  });

  it('needs a key, and TLS outside this machine', () => {
    expect(set({ smsKey: undefined })).toThrow('SMS_KEY is not set');
    expect(set({ smsUrl: 'http://gateway.example.org/api' })).toThrow('https://');
    expect(set({ smsUrl: 'https://gateway.example.org/api' })()).toContain('sms');
  });

  it('that is simulated puts short messages into the mailbox', async () => {
    const folder = mailboxFolderOf({ dataDir: world.dataDir });
    const sms = { id: 'a1', from: 'EinDach', to: PHONE, text: 'Bitte <heute> ansehen', date: world.clock.now() };
    await keepSms(folder, sms);
    const { mails } = await new Mailbox(folder).list({ limit: 10 });
    expect(mails).toMatchObject([{ id: 'sms-a1', to: PHONE, subject: 'SMS', text: 'Bitte <heute> ansehen' }]);
    expect((await new Mailbox(folder).read('sms-a1'))?.html).toContain('Bitte &lt;heute&gt; ansehen');
  });
});
