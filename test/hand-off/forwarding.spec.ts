import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { toHandOffView } from '../../src/hand-off/api/hand-off.mapper.js';
import { HandOffEventEntity } from '../../src/hand-off/persistence/hand-off-event.entity.js';
import { HandOffEntity } from '../../src/hand-off/persistence/hand-off.entity.js';
import { ReceiptEntity } from '../../src/hand-off/persistence/receipt.entity.js';
import { ForwardHandOff } from '../../src/hand-off/acts/forward-hand-off.js';
import { aCase, at, codeOf, DESKS, newest, offered, openWorld, passOn, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-12-07T09:00:00Z'));

describe('passing a matter on', () => {
  it('makes a successor with the same first filing date under the legal basis of the forwarder', async () => {
    const caseId = await aCase(world);
    const first = await offered(world, { caseId });
    world.clock.set('2026-12-09T09:00:00Z');
    await step(world, first, 'acknowledge', at('jobcenter'));
    world.clock.set('2026-12-10T09:00:00Z');
    const { successor, warning } = await passOn(world, first, ['jobcenter', 'sozialamt']);
    expect(successor).toMatchObject({
      state: 'offered',
      caseId,
      filedOn: '2026-12-07',
      filedWith: 'integrationsstelle',
      fromOffice: 'of-dan-jobcenter',
      toOffice: 'of-dan-sozialamt',
      transfer: 'tp-sgb-forward',
      predecessor: first.id,
      chain: first.id,
      hops: 1,
      fields: first.fields,
    });
    expect(warning).toMatchObject({ code: 'first-receipt-disputed' });
    expect(await newest(world, first.id)).toMatchObject({ state: 'forwarded', live: false, version: 4 });
    const events = await world.rows(HandOffEventEntity, { handOffId: successor.id });
    expect(events.map(({ action }) => action).toSorted()).toEqual(['create', 'submit']);
  });

  it('ends what the forwarder sees of the old one and leaves it the new one as its sender', async () => {
    const first = await offered(world);
    const { successor } = await passOn(world, first, ['jobcenter', 'sozialamt']);
    const old = await newest(world, first.id);
    expect(toHandOffView(old, at('jobcenter')).content).toBeUndefined();
    expect(toHandOffView(old, at('door')).content).toBeDefined();
    expect(toHandOffView(old, at('door')).owner).toBe('successor');
    expect(toHandOffView(successor, at('jobcenter')).content).toBeDefined();
    expect(await codeOf(world.act(ReadHandOffs).one(successor.id, at('door')))).toBe('hand-off/not-found');
  });

  it('proves the day it reached the forwarder, and shows the first sender who received it in the end', async () => {
    const first = await offered(world);
    world.clock.set('2026-12-10T09:00:00Z');
    const { successor } = await passOn(world, first, ['jobcenter', 'sozialamt']);
    world.clock.set('2026-12-14T09:00:00Z');
    await step(world, successor, 'acknowledge', at('sozialamt'));
    const own = await world.rows(ReceiptEntity, { handOffId: successor.id });
    expect(own.map(({ issuedBy, receivedOn, filedOn }) => [issuedBy, receivedOn, filedOn])).toEqual([
      ['jobcenter', '2026-12-10', '2026-12-07'],
      ['sozialamt', '2026-12-14', '2026-12-07'],
    ]);
    const seen = await world.act(ReadHandOffs).receipts(first.id, at('door'));
    expect(seen.map(({ kind, issuedBy }) => `${kind} ${issuedBy}`)).toEqual([
      'R1 integrationsstelle',
      'R1 jobcenter',
      'R1 jobcenter',
      'R1 sozialamt',
    ]);
  });

  it('warns where only the receipt of the competent body counts', async () => {
    const first = await offered(world, {
      to: 'jobcenter',
      service: 'abh-ae-verlaengerung',
      transfer: 'tp-desk-forward',
      consent: 'person_initiated',
    });
    const onward = {
      toOffice: undefined,
      place: '03354018',
      to: 'auslaenderbehoerde',
      transfer: 'tp-desk-forward',
    } as const;
    const { warning } = await passOn(world, first, ['jobcenter', 'sozialamt'], {
      ...onward,
      consent: 'person_initiated',
    });
    expect(warning?.code).toBe('first-receipt-does-not-count');
    expect(warning?.note).toBe('Weiterleitung rettet die Frist nicht; deutlich warnen.');
  });

  it('is refused by the transfer law like any other hand-off, and then nothing has changed', async () => {
    const first = await offered(world);
    const refused = passOn(world, first, ['jobcenter', 'sozialamt'], { transfer: 'tp-reha' });
    expect(await codeOf(refused)).toBe('hand-off/transfer-refused');
    expect(await newest(world, first.id)).toMatchObject({ state: 'offered', version: 2 });
  });

  it('lets nobody but the receiver do it', async () => {
    const first = await offered(world);
    expect(await codeOf(passOn(world, first, ['door', 'sozialamt']))).toBe('hand-off/not-allowed');
    expect(await codeOf(passOn(world, first, ['jugendamt', 'sozialamt']))).toBe('hand-off/not-found');
  });

  it('gives the same successor when it is repeated, and 412 to somebody else', async () => {
    const first = await offered(world);
    const { successor } = await passOn(world, first, ['jobcenter', 'sozialamt']);
    const forwarding = {
      id: first.id,
      version: 2,
      to: 'sozialamt',
      toOffice: DESKS.sozialamt[1],
      transfer: 'tp-sgb-forward',
      consent: 'none',
      facts: {},
    } as const;
    const again = await world.act(ForwardHandOff).run(forwarding, at('jobcenter'));
    expect(again.successor.id).toBe(successor.id);
    const other = world.act(ForwardHandOff).run(forwarding, at('jobcenter', 'clerk', 2));
    expect(await codeOf(other)).toBe('hand-off/version-conflict');
    expect(await world.rows(HandOffEntity, { chain: first.id })).toHaveLength(2);
  });

  it('never comes back to an office that has had it, and stops after three times', async () => {
    const first = await offered(world);
    const { successor: second } = await passOn(world, first, ['jobcenter', 'sozialamt']);
    expect(await codeOf(passOn(world, second, ['sozialamt', 'jobcenter']))).toBe('hand-off/circle');
    expect(await codeOf(passOn(world, second, ['sozialamt', 'sozialamt']))).toBe('hand-off/circle');
    const { successor: third } = await passOn(world, second, ['sozialamt', 'jugendamt']);
    const { successor: fourth } = await passOn(world, third, ['jugendamt', 'familienkasse']);
    expect(fourth).toMatchObject({ hops: 3, filedOn: first.filedOn, filedWith: first.filedWith });
    expect(await codeOf(passOn(world, fourth, ['familienkasse', 'agentur']))).toBe('hand-off/not-allowed');
    expect(toHandOffView(fourth, at('familienkasse')).availableActions).not.toContain('forward');
  });

  it('may go to another office of the same authority', async () => {
    const first = await offered(world);
    const { successor } = await passOn(world, first, ['jobcenter', 'jobcenterUelzen']);
    world.clock.set('2026-12-15T09:00:00Z');
    await step(world, successor, 'acknowledge', at('jobcenterUelzen'));
    const received = await world.rows(ReceiptEntity, { handOffId: successor.id });
    expect(received.map(({ receivedOn }) => receivedOn).toSorted()).toEqual(['2026-12-07', '2026-12-15']);
  });
});
