import { randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { TakeBackNotification, TellPerson } from '../../src/notifications/index.js';
import { MINUTE, reminder, World } from './delivery-world.js';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

const messageIds = () =>
  Promise.all(world.relay.received.map(async ({ source }) => (await simpleParser(source)).messageId));

describe('telling a person', () => {
  it('sends one mail with neutral words, and the whole text stays in the account', async () => {
    const process = await world.process();
    const personId = await process.person({ locale: 'de' });
    await process.tell(reminder(personId));
    await process.drain();
    expect(world.relay.received).toHaveLength(1);
    expect(world.relay.received[0]).toMatchObject({ from: 'willkommen@example.org', to: ['olena@example.org'] });
    const mail = await simpleParser(world.relay.received[0]?.source ?? '');
    expect(mail.subject).toBe('Wichtig: nur noch 2 Tage');
    expect(mail.text).toContain('Wichtig: letzter Tag ist 09.01.2027. Bitte heute ansehen: https://dach.example/a7');
    expect(mail.text).not.toContain('Widerspruch');
    expect(mail.date).toEqual(world.clock.now());
    const [notification] = await process.notifications();
    expect(notification?.body).toContain('Widerspruch einlegen');
    expect(await process.delivery()).toMatchObject({ state: 'sent', attempt: 1, sentAt: world.clock.now() });
    expect(mail.messageId).toBe(`<${(await process.delivery()).id}@example.org>`);
  });

  it('tells of one occasion once, also when told of it at the same time', async () => {
    const process = await world.process();
    const personId = await process.person();
    await Promise.all([process.tell(reminder(personId)), process.tell(reminder(personId))]);
    await process.tell(reminder(personId));
    await process.tell(reminder(personId, 'reminder-2'));
    await process.drain();
    expect(world.relay.received).toHaveLength(2);
    expect((await process.notifications()).map(({ dedupeKey }) => dedupeKey)).toEqual(['reminder-1', 'reminder-2']);
    expect(new Set(await messageIds()).size).toBe(2);
    expect((await process.deliveries()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  it('sends nothing for what was rolled back, and tells of it when it does happen', async () => {
    const process = await world.process();
    const personId = await process.person();
    const rolledBack = process.work.run(async (tx) => {
      await process.get(TellPerson).within(tx, reminder(personId));
      throw new Error('the act failed');
    });
    await expect(rolledBack).rejects.toThrow('the act failed');
    expect([await process.drain(), await process.notifications(), await process.deliveries()]).toEqual([0, [], []]);
    await process.tell(reminder(personId));
    await process.drain();
    expect(world.relay.received).toHaveLength(1);
  });

  it('refuses to tell nobody', async () => {
    const process = await world.process();
    await expect(process.tell(reminder(randomUUID()))).rejects.toMatchObject({ code: 'notification/no-such-person' });
    expect(await process.notifications()).toEqual([]);
  });
});

describe('the job of a delivery', () => {
  it('run again afterwards sends nothing more', async () => {
    const process = await world.process();
    await process.tell(reminder(await process.person()));
    const { id } = await process.delivery();
    await process.run(id);
    await process.run(id);
    await process.drain();
    expect(world.relay.received).toHaveLength(1);
    expect(await process.planned()).toEqual([]);
  });

  it('run many times at once by two workers sends one mail', async () => {
    const [one, other] = [await world.process(), await world.process()];
    await one.tell(reminder(await one.person()));
    const { id } = await one.delivery();
    world.relay.data = [{ after: 300 }];
    await Promise.all([one, other, one, other, one, other].map((worker) => worker.run(id)));
    world.clock.pass(2 * MINUTE);
    await other.drain();
    expect(world.relay.received).toHaveLength(1);
    expect(await one.delivery()).toMatchObject({ state: 'sent', attempt: 1 });
    expect(await one.planned()).toEqual([]);
  });

  it('does nothing for a delivery that is not there', async () => {
    const process = await world.process();
    await process.run(randomUUID());
    expect(world.relay.received).toEqual([]);
  });
});

describe('a worker that ends between sending and noting it', () => {
  it('leaves a delivery that is sent again, as the same mail', async () => {
    const dying = await world.process();
    await dying.tell(reminder(await dying.person({ locale: 'ar' })));
    const { id } = await dying.delivery();
    world.relay.data = ['hang', 'accept'];
    const stuck = dying.run(id);
    await world.arrival(1);
    expect(await dying.delivery()).toMatchObject({ state: 'sending', attempt: 1 });
    expect(await dying.openTransactions()).toBe(0);

    const restarted = await world.process();
    await restarted.run(id);
    expect(world.relay.received).toHaveLength(1);
    expect(await restarted.planned()).toContainEqual(new Date(world.clock.now().getTime() + MINUTE));

    world.clock.pass(MINUTE);
    await restarted.drain();
    expect(world.relay.received).toHaveLength(2);
    const [first, second] = world.relay.received.map(({ source }) => source.toString());
    expect(second).toBe(first);
    expect(await restarted.delivery()).toMatchObject({ state: 'sent', attempt: 2 });

    // what the first try finds out at last changes nothing
    await world.relay.stop();
    await stuck;
    world.clock.pass(MINUTE);
    await restarted.drain();
    expect(await restarted.delivery()).toMatchObject({ state: 'sent', attempt: 2, lastCode: null });
    expect(await restarted.planned()).toEqual([]);
  });

  it('leaves the verdict to the try that followed', async () => {
    const [slow, quick] = [await world.process(), await world.process()];
    await slow.tell(reminder(await slow.person()));
    const { id } = await slow.delivery();
    world.relay.data = ['hang'];
    const tries: Promise<unknown>[] = [slow.drain()];
    await world.arrival(1);
    world.clock.pass(MINUTE);
    tries.push(quick.run(id));
    await world.arrival(2);
    await world.relay.stop();
    await Promise.all(tries);
    expect(await slow.delivery()).toMatchObject({ state: 'pending', attempt: 2, lastFailure: 'temporary' });
    expect(await slow.planned()).toEqual([new Date(world.clock.now().getTime() + 5 * MINUTE)]);
  });

  it('is not tried for ever when no try comes to an end', async () => {
    const process = await world.process();
    await process.tell(reminder(await process.person()));
    const { id } = await process.delivery();
    await process.change(id, { state: 'sending', attempt: 20 });
    await process.run(id);
    expect(world.relay.received).toEqual([]);
    expect(await process.delivery()).toMatchObject({ state: 'failed', lastCode: 'no-answer' });
  });
});

describe('taking back', () => {
  it('keeps a mail that has not left, and shows in the account that it no longer holds', async () => {
    const process = await world.process();
    await process.tell(reminder(await process.person()));
    await process.work.run((tx) => process.get(TakeBackNotification).within(tx, 'reminder-1'));
    expect(await process.delivery()).toMatchObject({ state: 'cancelled', attempt: 0 });
    await process.drain();
    expect(world.relay.received).toEqual([]);
    expect(await process.notifications()).toMatchObject([{ cancelledAt: world.clock.now() }]);
  });

  it('comes too late for a mail that has left, but in time for its next try', async () => {
    const process = await world.process();
    await process.tell(reminder(await process.person()));
    world.relay.data = ['drop', 'accept'];
    await process.drain();
    const { id } = await process.delivery();
    await process.change(id, { state: 'sending' });
    await process.work.run((tx) => process.get(TakeBackNotification).within(tx, 'reminder-1'));
    world.clock.pass(MINUTE);
    await process.drain();
    expect(world.relay.received).toHaveLength(1);
    expect(await process.delivery()).toMatchObject({ state: 'cancelled', attempt: 1 });
  });

  it('is no error where nobody was told', async () => {
    const process = await world.process();
    await process.work.run((tx) => process.get(TakeBackNotification).within(tx, 'reminder-9'));
    expect(await process.notifications()).toEqual([]);
  });
});
