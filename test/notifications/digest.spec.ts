import { simpleParser } from 'mailparser';
import { TakeBackNotification } from '../../src/notifications/index.js';
import { HOUR, MINUTE, news, type NotificationsProcess, reminder, World } from './delivery-world.js';

let world: World;
let process: NotificationsProcess;
beforeEach(async () => {
  world = await World.open();
  process = await world.process();
});
afterEach(() => world.close());

/** 18:00 in January, ten hours after the world begins. */
const DAILY = { every: 'daily', at: '18:00', weekday: 1 } as const;

async function someone(locale = 'de'): Promise<string> {
  const personId = await process.person({ locale });
  await process.prefer(personId, { digest: DAILY });
  return personId;
}

const mails = () => Promise.all(world.relay.received.map(({ source }) => simpleParser(source)));
const states = async () => (await process.deliveries()).map(({ state }) => state).toSorted();

/** Lets the time of the digest come, and everything happen that is due then. */
async function evening(): Promise<void> {
  world.clock.pass(9 * HOUR);
  while ((await process.drain()) > 0);
}

describe('messages that can wait', () => {
  it('come together in one neutral mail at the time the person likes', async () => {
    const personId = await someone();
    await process.tell(news(personId, 'one'));
    await process.tell(news(personId, 'two'));
    await process.drain();
    expect([world.relay.received, await states()]).toEqual([[], ['held', 'held']]);
    await evening();
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Neue Nachrichten');
    expect(mail?.text).toContain('Es gibt mehrere neue Nachrichten. Mehr im Konto: http://127.0.0.1:3000');
    expect(mail?.text?.match(/• Ihr Anliegen wurde weitergegeben/g)).toHaveLength(2);
    expect(`${mail?.subject} ${mail?.text} ${String(mail?.html)}`).not.toMatch(/Jobcenter|Grundsicherung|Sozialamt/);
    expect(await states()).toEqual(['bundled', 'bundled', 'sent']);
  });

  it('alone come as they are', async () => {
    await process.tell(news(await someone()));
    await evening();
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Ihr Anliegen wurde weitergegeben']);
  });

  it('do not hold back what cannot wait', async () => {
    const personId = await someone();
    await process.tell(news(personId));
    await process.tell(reminder(personId));
    await process.drain();
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Wichtig: nur noch 2 Tage']);
  });

  it('are left out once taken back, before and after they were put together', async () => {
    const personId = await someone();
    for (const key of ['one', 'two', 'three']) await process.tell(news(personId, key));
    const takeBack = (key: string) => process.work.run((tx) => process.get(TakeBackNotification).within(tx, key));
    await takeBack('one');
    world.relay.mailFrom = { reply: 421, text: 'busy' };
    await evening();
    await takeBack('two');
    world.relay.mailFrom = 'accept';
    world.clock.pass(MINUTE);
    await process.drain();
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Ihr Anliegen wurde weitergegeben']);
    expect(await states()).toEqual(['bundled', 'bundled', 'cancelled', 'sent']);
  });

  it('all taken back send nothing', async () => {
    const personId = await someone();
    await process.tell(news(personId));
    await process.work.run((tx) => process.get(TakeBackNotification).within(tx, 'news-1'));
    await evening();
    expect([world.relay.received, await states()]).toEqual([[], ['cancelled']]);
  });

  it('come once, also when two workers put them together at once and their jobs run again', async () => {
    const personId = await someone();
    for (const key of ['one', 'two', 'three']) await process.tell(news(personId, key));
    const second = await world.process();
    world.clock.pass(9 * HOUR);
    const held = (await process.deliveries()).map(({ id }) => id);
    await Promise.all(
      [...held, ...held].map((id, n) => (n % 2 === 0 ? process : second).run(id, 'notification.bundle')),
    );
    await process.drain();
    for (const { id } of await process.deliveries()) await process.run(id);
    expect(await mails()).toHaveLength(1);
    expect(await states()).toEqual(['bundled', 'bundled', 'bundled', 'sent']);
  });

  it('of two persons stay apart', async () => {
    const [one, other] = [await someone(), await someone('ar')];
    for (const key of ['one', 'two']) await process.tell(news(one, `${key}-1`));
    for (const key of ['one', 'two']) await process.tell(news(other, `${key}-2`));
    await evening();
    expect((await mails()).map(({ subject }) => subject).toSorted()).toEqual(['Neue Nachrichten', 'رسائل جديدة']);
  });

  it('whose job comes early wait on', async () => {
    await process.tell(news(await someone()));
    const { id, dueAt } = await process.delivery();
    await process.run(id, 'notification.bundle');
    expect(await states()).toEqual(['held']);
    expect((await process.planned()).map(Number)).toEqual([Number(dueAt), Number(dueAt)]);
  });
});

describe('quiet hours', () => {
  it('shift a mail to their end and lose nothing', async () => {
    const personId = await process.person({ locale: 'de' });
    await process.prefer(personId, { quietHours: { from: '20:00', to: '07:30' } });
    world.clock.pass(12 * HOUR);
    await process.tell(news(personId));
    await process.drain();
    const { state, dueAt } = await process.delivery();
    expect([state, dueAt.toISOString()]).toEqual(['pending', '2027-01-08T06:30:00.000Z']);
    world.clock.pass(10 * HOUR + 30 * MINUTE);
    await process.drain();
    expect(await mails()).toHaveLength(1);
  });

  it('that the person began meanwhile hold for the next try, too', async () => {
    const personId = await process.person({ locale: 'de' });
    await process.tell(news(personId));
    await process.prefer(personId, { quietHours: { from: '08:00', to: '10:00' } });
    await process.drain();
    expect([world.relay.received, (await process.delivery()).state]).toEqual([[], 'pending']);
    world.clock.pass(HOUR);
    await process.drain();
    expect(await mails()).toHaveLength(1);
  });
});

describe('a language without texts', () => {
  it('falls back, and mail and account say why', async () => {
    await process.tell(news(await process.person({ locale: 'so' })));
    await process.drain();
    const [mail] = await mails();
    expect(mail?.text).toContain('Shown in English because we do not have this text in your language (Soomaali) yet.');
    expect(await process.notifications()).toMatchObject([{ localeAsked: 'so', localeUsed: 'en', fallback: true }]);
  });

  it.each(['de-x-leicht', 'fa-AF', 'de-AT'])('%s needs no such words', async (locale) => {
    await process.tell(news(await process.person({ locale })));
    await process.drain();
    expect((await mails())[0]?.text).not.toMatch(/because we do not have|weil es diesen Text/);
  });
});
