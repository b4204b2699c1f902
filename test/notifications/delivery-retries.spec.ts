import { HOUR, MINUTE, reminder, World } from './delivery-world.js';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

const later = (milliseconds: number) => new Date(world.clock.now().getTime() + milliseconds);

describe('a mail that cannot be handed over', () => {
  it('is given up at once where the recipient is refused for good, and does not hold up others', async () => {
    const process = await world.process();
    world.relay.rcptTo = (address) =>
      address.startsWith('gone') ? { reply: 550, text: '5.1.1 no such user' } : 'accept';
    await process.tell(reminder(await process.person({ email: 'gone@example.org' }), 'to-nobody'));
    await process.tell(reminder(await process.person(), 'to-olena'));
    await process.drain();
    expect(world.relay.received.map(({ to }) => to)).toEqual([['olena@example.org']]);
    const states = Object.fromEntries((await process.deliveries()).map(({ state, lastCode }) => [state, lastCode]));
    expect(states).toEqual({ failed: 'smtp-550-5.1.1', sent: null });
    expect(await process.planned()).toEqual([]);
  });

  it('is tried again as a new job where the relay is busy', async () => {
    const process = await world.process();
    world.relay.mailFrom = { reply: 421, text: '4.3.2 try later' };
    await process.tell(reminder(await process.person()));
    await process.drain();
    expect(await process.planned()).toEqual([later(MINUTE)]);
    expect(await process.delivery()).toMatchObject({
      state: 'pending',
      attempt: 1,
      lastFailure: 'temporary',
      lastCode: 'smtp-421-4.3.2',
      dueAt: later(MINUTE),
    });

    world.relay.mailFrom = 'accept';
    world.clock.pass(MINUTE - 1);
    expect(await process.drain()).toBe(0);
    world.clock.pass(1);
    await process.drain();
    expect(world.relay.received).toHaveLength(1);
    expect(await process.delivery()).toMatchObject({ state: 'sent', attempt: 2 });
    expect(await process.planned()).toEqual([]);
  });

  it('is not tried before its time when the job comes early, and not forgotten either', async () => {
    const process = await world.process();
    world.relay.mailFrom = { reply: 421, text: 'busy' };
    await process.tell(reminder(await process.person()));
    await process.drain();
    const { id } = await process.delivery();
    await process.run(id);
    expect(await process.delivery()).toMatchObject({ attempt: 1 });
    expect(await process.planned()).toEqual([later(MINUTE), later(MINUTE)]);
    world.clock.pass(MINUTE);
    await process.drain();
    expect(await process.delivery()).toMatchObject({ attempt: 2, dueAt: later(5 * MINUTE) });
  });

  it('is kept where we are the ones refused, until somebody has repaired it', async () => {
    const process = await world.process();
    world.relay.mailFrom = { reply: 535, text: '5.7.8 who are you' };
    await process.tell(reminder(await process.person()));
    await process.drain();
    expect(await process.delivery()).toMatchObject({ state: 'pending', lastFailure: 'technical' });
    world.relay.mailFrom = 'accept';
    world.clock.pass(MINUTE);
    await process.drain();
    expect(await process.delivery()).toMatchObject({ state: 'sent', lastCode: 'smtp-535-5.7.8' });
  });

  it('is given up with its code after three days', async () => {
    const process = await world.process();
    world.relay.mailFrom = { reply: 421, text: 'busy' };
    await process.tell(reminder(await process.person()));
    const tries: Date[] = [];
    for (let due: Date | undefined = world.clock.now(); due !== undefined; [due] = await process.planned()) {
      world.clock.pass(due.getTime() - world.clock.now().getTime());
      await process.drain();
      tries.push(due);
    }
    const pauses = tries.slice(1).map((due, index) => (+due - +(tries[index] ?? due)) / MINUTE);
    expect(pauses).toEqual([1, 5, 15, 60, ...Array.from({ length: 11 }, () => 360)]);
    expect(await process.delivery()).toMatchObject({ state: 'failed', attempt: 16, lastCode: 'smtp-421' });
    expect(Number(tries.at(-1)) - Number(tries[0])).toBeLessThanOrEqual(72 * HOUR);
  });
});

describe('a person who cannot be written to', () => {
  it('without an address is told in the account only', async () => {
    const process = await world.process();
    await process.tell(reminder(await process.person({ email: null })));
    await process.drain();
    expect(world.relay.received).toEqual([]);
    expect(await process.delivery()).toMatchObject({ channel: 'account', state: 'sent', attempt: 1 });
    expect(await process.notifications()).toMatchObject([{ subject: 'Важливо: ще тільки 2 дні' }]);
  });

  it('whose address is none gets no mail, and nobody tries again', async () => {
    const process = await world.process();
    await process.tell(reminder(await process.person({ email: 'olena at example.org' })));
    await process.drain();
    expect(world.relay.received).toEqual([]);
    expect(await process.delivery()).toMatchObject({ state: 'failed', lastCode: 'address-invalid' });
    expect(await process.planned()).toEqual([]);
  });

  it('who took the address away meanwhile gets no mail', async () => {
    const process = await world.process();
    const personId = await process.person();
    await process.tell(reminder(personId));
    await process.forgetAddress(personId);
    await process.drain();
    expect(world.relay.received).toEqual([]);
    expect(await process.delivery()).toMatchObject({ state: 'failed', lastCode: 'no-address', attempt: 0 });
  });
});
