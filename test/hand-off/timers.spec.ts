import { randomUUID } from 'node:crypto';
import { OfferHandOff } from '../../src/hand-off/acts/offer-hand-off.js';
import { ProposeCandidates } from '../../src/hand-off/acts/propose-candidates.js';
import { RunTimers } from '../../src/hand-off/acts/run-timers.js';
import { toHandOffView } from '../../src/hand-off/api/hand-off.mapper.js';
import { type Rung } from '../../src/hand-off/domain/timers.js';
import { SweepTimers } from '../../src/hand-off/jobs/sweep-timers.js';
import { HandOffEventEntity } from '../../src/hand-off/persistence/hand-off-event.entity.js';
import { TimerEntity } from '../../src/hand-off/persistence/timer.entity.js';
import { OutboxEntity } from '../../src/platform/queue/index.js';
import { anOffer, at, newest, offered, openWorld, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-12-07T09:00:00Z'));

const sweep = (at: string) => {
  world.clock.set(at);
  return world.act(SweepTimers).run();
};
const timersOf = async ({ id }: { id: string }) => world.rows(TimerEntity, { handOffId: id });
const fired = async (handOff: { id: string }) =>
  (await timersOf(handOff))
    .filter(({ firedAt }) => firedAt !== null)
    .map(({ rung }) => rung)
    .toSorted();
const open = async (handOff: { id: string }) =>
  (await timersOf(handOff)).filter(({ firedAt, stoppedAt }) => firedAt === null && stoppedAt === null);
const due = async (handOff: { id: string }, rung: Rung) =>
  (await open(handOff)).find((timer) => timer.rung === rung)?.dueAt?.toISOString();
/** As if the worker had told everybody of the offer. */
const delivered = ({ id }: { id: string }) => world.sql('UPDATE outbox SET done_at = now() WHERE subject = $1', [id]);

describe('when it is due', () => {
  it('counts working days of the place, hours by the clock, and days to the end of a working day', async () => {
    const normal = await offered(world);
    expect(await due(normal, 'T1-operations')).toBe('2026-12-07T09:15:00.000Z');
    expect(await due(normal, 'T2')).toBe('2026-12-09T23:00:00.000Z');
    expect(await due(normal, 'reminder-1')).toBe('2026-12-10T23:00:00.000Z');
    expect(await due(normal, 'T4')).toBe('2026-12-21T23:00:00.000Z');
    expect(await due(await offered(world, { urgency: 'urgent' }), 'T2')).toBe('2026-12-08T23:00:00.000Z');
    expect(await due(await offered(world, { urgency: 'emergency' }), 'T2')).toBe('2026-12-07T13:00:00.000Z');
  });

  it('passes over weekends and the holidays of the Land', async () => {
    world.clock.set('2026-12-23T09:00:00Z');
    const handOff = await offered(world);
    expect(await due(handOff, 'T2')).toBe('2026-12-28T23:00:00.000Z');
    expect(await due(handOff, 'reminder-1')).toBe('2026-12-28T23:00:00.000Z');
  });

  it('takes the term of a service where the law names one', async () => {
    const handOff = await offered(world, {
      to: 'agentur-fuer-arbeit',
      toOffice: 'of-aa-lueneburg-uelzen',
      service: 'ba-zustimmung',
      transfer: 'tp-desk-forward',
      consent: 'person_initiated',
    });
    await step(world, handOff, 'acknowledge', at('agentur'));
    expect(await due(handOff, 'T5')).toBe('2026-12-21T23:00:00.000Z');
    expect(await due(await acknowledged(), 'T5')).toBeUndefined();
  });

  async function acknowledged() {
    const handOff = await offered(world);
    return step(world, handOff, 'acknowledge', at('jobcenter'));
  }

  it('stands still while the receiver waits for an answer, and goes on with what was left', async () => {
    const handOff = await acknowledged();
    expect(await due(handOff, 'T3')).toBe('2026-12-21T23:00:00.000Z');
    world.clock.set('2026-12-09T09:00:00Z');
    await step(world, handOff, 'ask', at('jobcenter'), { note: 'Mietvertrag?' });
    const [paused] = await open(handOff);
    expect(paused).toMatchObject({ rung: 'T3', dueAt: null, leftAmount: 8, unit: 'working-days' });
    await sweep('2027-02-01T09:00:00Z');
    expect(await fired(handOff)).toEqual([]);
    await step(world, handOff, 'answer', at('door'));
    expect(await due(handOff, 'T3')).toBe('2027-02-11T23:00:00.000Z');
  });
});

describe('the sweep', () => {
  it('reminds the receiver twice, then ends the offer and gives it back with candidates', async () => {
    const handOff = await offered(world);
    await delivered(handOff);
    await sweep('2026-12-07T10:00:00Z');
    expect(await fired(handOff)).toEqual([]);
    await sweep('2026-12-11T06:00:00Z');
    expect(await fired(handOff)).toEqual(['T2', 'reminder-1']);
    await sweep('2026-12-17T06:00:00Z');
    expect(await fired(handOff)).toEqual(['T2', 'reminder-1', 'reminder-2']);
    await sweep('2026-12-22T06:00:00Z');
    const expired = await newest(world, handOff.id);
    expect(expired).toMatchObject({ state: 'expired', live: false, version: 3 });
    expect(toHandOffView(expired, at('jobcenter')).content).toBeUndefined();
    const candidates = await world.act(ProposeCandidates).run(handOff.id, at('door'));
    expect(candidates.map(({ office }) => office)).toEqual(['of-ue-jobcenter', 'of-dan-integration']);
    const [event] = await world.rows(HandOffEventEntity, { handOffId: handOff.id, action: 'expire' });
    expect(event).toMatchObject({ account: null, authority: null, from: 'offered', to: 'expired' });
    const told = await world.rows(OutboxEntity, { subject: handOff.id });
    expect(told.map(({ topic }) => topic).toSorted()).toEqual(['hand-off.expired', 'hand-off.offered']);
  });

  it('after a standstill takes the step that is due and sends no pile of reminders', async () => {
    const handOff = await offered(world);
    await delivered(handOff);
    await sweep('2027-01-20T09:00:00Z');
    expect(await fired(handOff)).toEqual(['T4']);
    expect((await open(handOff)).map(({ rung }) => rung)).toEqual(['T7-expired']);
  });

  it('does each thing once, however many sweep at the same time', async () => {
    const handOffs = await Promise.all([1, 2, 3, 4, 5].map(() => offered(world)));
    await Promise.all(handOffs.map(delivered));
    world.clock.set('2026-12-11T06:00:00Z');
    await Promise.all([1, 2, 3].map(() => world.act(SweepTimers).run()));
    for (const handOff of handOffs) {
      expect(await fired(handOff)).toEqual(['T2', 'reminder-1']);
      const ids = (await timersOf(handOff)).map(({ id }) => id);
      const messages = await world.sql('SELECT subject FROM outbox WHERE subject = ANY($1)', [ids]);
      expect(messages).toHaveLength(2);
    }
  });

  it('does nothing once the hand-off has ended', async () => {
    const handOff = await offered(world);
    await step(world, handOff, 'reject', at('jobcenter'), { code: 'at-capacity' });
    expect(await open(handOff)).toEqual([]);
    await sweep('2027-03-01T09:00:00Z');
    expect(await fired(handOff)).toEqual([]);
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'rejected', version: 3 });
  });

  it('does nothing for a notice that was received', async () => {
    const handOff = await offered(world, { kind: 'INFORM' });
    await step(world, handOff, 'acknowledge', at('jobcenter'));
    expect(await open(handOff)).toEqual([]);
  });

  it('closes what the sender does not confirm, and says that nobody did', async () => {
    const handOff = await offered(world);
    await step(world, handOff, 'acknowledge', at('jobcenter'));
    await step(world, handOff, 'declare_complete', at('jobcenter'));
    await step(world, handOff, 'accept', at('jobcenter'));
    await step(world, handOff, 'complete', at('jobcenter'), { code: 'granted' });
    expect(await due(handOff, 'T6')).toBe('2026-12-14T23:00:00.000Z');
    await step(world, handOff, 'dispute', at('door'), { note: 'falscher Zeitraum' });
    expect(await due(handOff, 'T6')).toBeUndefined();
    await step(world, handOff, 'complete', at('jobcenter'), { code: 'granted' });
    await sweep('2026-12-15T06:00:00Z');
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'closed', unconfirmed: true });
  });

  it('raises the alarm only where the receiver was not told', async () => {
    const [told, untold] = [await offered(world), await offered(world)];
    await delivered(told);
    await sweep('2026-12-07T09:16:00Z');
    expect(await fired(told)).toEqual([]);
    expect(await fired(untold)).toEqual(['T1-operations']);
  });

  it('goes on with the others where one cannot be done', async () => {
    const [broken, sound] = [await offered(world), await offered(world)];
    await Promise.all([broken, sound].map(delivered));
    await world.sql(`UPDATE hand_off SET state = 'closed' WHERE id = $1`, [broken.id]);
    await sweep('2027-01-20T09:00:00Z');
    expect(await newest(world, sound.id)).toMatchObject({ state: 'expired' });
    expect(await fired(broken)).toEqual([]);
    await world.sql('DELETE FROM hand_off_timer WHERE hand_off_id = $1', [broken.id]);
    expect(await world.act(RunTimers).due(10)).not.toContain(broken.id);
  });
});

describe('contents', () => {
  it('go seven days after a partner system fetched them; what they were called stays', async () => {
    const handOff = await world.act(OfferHandOff).run(anOffer({ personId: randomUUID() }), at('door'));
    await step(world, handOff, 'deliver', at('jobcenter', 'partner'));
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'delivered' });
    await step(world, handOff, 'acknowledge', at('jobcenter', 'partner'));
    await sweep('2026-12-16T09:00:00Z');
    const purged = await newest(world, handOff.id);
    expect(purged).toMatchObject({ state: 'received', content: {}, fields: handOff.fields });
    const view = toHandOffView(purged, at('door'));
    expect(view).toMatchObject({
      redacted: ['content', 'documents', 'documentGaps'],
      purgedAt: '2026-12-16T09:00:00.000Z',
    });
    expect(view).not.toHaveProperty('content');
  });

  it('stay where a person opened the hand-off', async () => {
    const handOff = await offered(world);
    await step(world, handOff, 'deliver', at('jobcenter'));
    await step(world, handOff, 'acknowledge', at('jobcenter'));
    await sweep('2026-12-16T09:00:00Z');
    expect(await newest(world, handOff.id)).toMatchObject({ purgedAt: null });
  });

  it('go three weeks after an offer expired', async () => {
    const handOff = await offered(world);
    await delivered(handOff);
    await sweep('2026-12-22T06:00:00Z');
    await sweep('2027-01-13T06:00:00Z');
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'expired', content: {}, version: 3 });
  });
});
