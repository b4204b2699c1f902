import { randomUUID } from 'node:crypto';
import { type Offer } from '../../src/hand-off/acts/offer.js';
import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { SweepTimers } from '../../src/hand-off/jobs/sweep-timers.js';
import { HandOffEventEntity } from '../../src/hand-off/persistence/hand-off-event.entity.js';
import { ReceiptEntity } from '../../src/hand-off/persistence/receipt.entity.js';
import { TimerEntity } from '../../src/hand-off/persistence/timer.entity.js';
import { OutboxEntity } from '../../src/platform/queue/index.js';
import { at, codeOf, DPO, newest, offered, openWorld, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-11-10T09:00:00Z'));

const REQUEST: Partial<Offer> = {
  kind: 'CONSULT',
  to: 'agentur-fuer-arbeit',
  toOffice: 'of-aa-lueneburg-uelzen',
  service: 'ba-zustimmung',
  transfer: 'tp-ba-consent',
  content: { name: 'Amina Beispiel', employer: 'Beispiel GmbH', job_details: 'Pflegefachkraft' },
};

/** The Ausländerbehörde asks the Agentur für Arbeit for its consent, and the system of the Agentur has fetched the request. */
async function asked(changes: Partial<Offer> = {}) {
  const handOff = await offered(world, { ...REQUEST, ...changes }, at('abh'));
  return step(world, handOff, 'deliver', at('agentur', 'partner'));
}

const sweep = (when: string) => {
  world.clock.set(when);
  return world.act(SweepTimers).run();
};
const silence = async ({ id }: { readonly id: string }) => world.rows(TimerEntity, { handOffId: id, rung: 'silence' });
const ends = async (handOff: { readonly id: string }) =>
  (await silence(handOff)).map(({ dueAt }) => dueAt?.toISOString());
const receiptR4 = async ({ id }: { readonly id: string }) =>
  (await world.rows(ReceiptEntity, { handOffId: id })).filter(({ kind }) => kind === 'R4');

/** The last moment of the period, and the first one after it: 24 November 2026, 24:00 in Berlin. */
const [IN_TIME, TOO_LATE] = ['2026-11-24T22:59:59Z', '2026-11-24T23:00:00Z'];

describe('whoever says nothing for two weeks has consented (§ 36 Abs. 2 Satz 1 BeschV)', () => {
  it('on the last day, however late somebody looks, and once', async () => {
    const handOff = await asked({ personId: randomUUID() });
    expect(await ends(handOff)).toEqual([new Date(TOO_LATE).toISOString()]);
    await sweep(IN_TIME);
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'delivered', outcomeCode: null });
    world.clock.set('2027-01-20T09:00:00Z');
    await Promise.all([1, 2, 3].map(() => world.act(SweepTimers).run()));
    expect(await newest(world, handOff.id)).toMatchObject({
      state: 'completed',
      outcomeCode: 'deemed-consent',
      outcomeOn: '2026-11-24',
      version: 4,
    });
    const [event] = await world.rows(HandOffEventEntity, { handOffId: handOff.id, sequence: 4 });
    expect(event).toMatchObject({
      action: 'complete',
      account: null,
      reason: 'deemed-consent',
      effectiveOn: '2026-11-24',
      at: new Date('2027-01-20T09:00:00Z'),
    });
    expect(await world.act(ReadHandOffs).brokenLink(handOff.id, at('abh'))).toBeNull();
  });

  it('with a receipt that names the paragraph, and both the person and the desk that asked are told', async () => {
    const handOff = await asked({ personId: randomUUID() });
    await sweep('2026-11-25T05:00:00Z');
    const [receipt, ...others] = await receiptR4(handOff);
    expect(others).toEqual([]);
    expect(receipt?.notes).toMatchObject({
      outcome: 'deemed-consent',
      silence: {
        deadline: 'beschv-36-zustimmungsfiktion',
        legalBasis: ['§ 36 Abs. 2 Satz 1 BeschV'],
        consequence: 'Zustimmung gilt als erteilt',
        endedOn: '2026-11-24',
      },
    });
    const topics = (await world.rows(OutboxEntity, { subject: handOff.id })).map(({ topic }) => topic);
    expect(topics).toEqual(expect.arrayContaining(['hand-off.completed', 'hand-off.silence-decided']));
    expect(await step(world, handOff, 'confirm', at('abh'))).toMatchObject({ state: 'closed' });
  });

  it('not where it asks for what is missing in time; the answer starts nothing anew', async () => {
    const handOff = await asked();
    world.clock.set('2026-11-24T08:00:00Z');
    await step(world, handOff, 'acknowledge', at('agentur'));
    world.clock.set(IN_TIME);
    await step(world, handOff, 'ask', at('agentur'), { note: 'Arbeitszeit?' });
    await sweep(TOO_LATE);
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'info_requested' });
    await step(world, handOff, 'answer', at('abh'), { note: '39 Stunden' });
    await sweep('2027-03-01T09:00:00Z');
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'received', outcomeCode: null });
    expect(await silence(handOff)).toHaveLength(1);
  });

  it.each(['ask', 'reject', 'complete', 'accept'] as const)(
    'and cannot %s a day late, also where nobody has looked yet',
    async (action) => {
      const handOff = await asked();
      await step(world, handOff, 'acknowledge', at('agentur'));
      if (action === 'complete') await step(world, handOff, 'accept', at('agentur'), { note: 'ja' });
      world.clock.set('2026-11-25T09:00:00Z');
      const words = { note: 'zu spät', code: action === 'reject' ? 'not-eligible' : 'refused' };
      expect(await codeOf(step(world, handOff, action, at('agentur'), words))).toBe('hand-off/silence-decided');
      await world.act(SweepTimers).run();
      expect(await newest(world, handOff.id)).toMatchObject({ state: 'completed', outcomeOn: '2026-11-24' });
      expect(await codeOf(step(world, handOff, action, at('agentur'), words))).toBe('hand-off/not-allowed');
    },
  );

  it('also where it has acknowledged, accepted or put it on hold, which is no answer', async () => {
    const [received, held] = [await asked(), await asked()];
    world.clock.set('2026-11-12T09:00:00Z');
    for (const handOff of [received, held]) await step(world, handOff, 'acknowledge', at('agentur'));
    await step(world, held, 'accept', at('agentur'), { note: 'ja' });
    await step(world, held, 'hold', at('agentur'), { note: 'Urlaub', reviewOn: '2026-12-01' });
    await sweep('2026-11-25T05:00:00Z');
    for (const { id } of [received, held]) {
      expect(await newest(world, id)).toMatchObject({ state: 'completed', outcomeOn: '2026-11-24' });
    }
  });

  it('but not where it has answered, nor where nothing has reached it', async () => {
    const answered = await asked();
    await step(world, answered, 'acknowledge', at('agentur'));
    await step(world, answered, 'accept', at('agentur'), { note: 'ja' });
    await step(world, answered, 'complete', at('agentur'), { code: 'refused', note: 'Lohn zu niedrig' });
    const unread = await offered(world, REQUEST, at('abh'));
    expect(await silence(unread)).toEqual([]);
    await sweep('2026-11-25T05:00:00Z');
    expect(await newest(world, answered.id)).toMatchObject({ outcomeCode: 'refused', outcomeOn: '2026-11-10' });
    expect(await newest(world, unread.id)).toMatchObject({ state: 'expired' });
  });

  it('and its basis can be lost at any time', async () => {
    const handOff = await asked();
    world.clock.set('2026-11-25T09:00:00Z');
    expect(await step(world, handOff, 'revoke', DPO, { note: 'Antrag zurückgenommen' })).toMatchObject({
      state: 'revoked',
    });
    await world.act(SweepTimers).run();
    expect(await receiptR4(handOff)).toEqual([]);
  });
});

describe('other periods and other hand-offs', () => {
  it('the accelerated procedure has one week', async () => {
    const handOff = await asked({ fromService: 'abh-81a' });
    expect(await ends(handOff)).toEqual(['2026-11-17T23:00:00.000Z']);
  });

  it('nobody counts on a consent that is disputed: an end on a day off is the next working day', async () => {
    world.clock.set('2026-12-11T09:00:00Z');
    expect(await ends(await asked())).toEqual(['2026-12-28T23:00:00.000Z']);
  });

  it('only a request for consent is answered by silence', async () => {
    const referred = await asked({ kind: 'REFER' });
    expect(await silence(referred)).toEqual([]);
    await sweep('2027-03-01T09:00:00Z');
    expect(await newest(world, referred.id)).toMatchObject({ state: 'expired' });
  });
});
