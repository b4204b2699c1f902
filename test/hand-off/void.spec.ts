import { randomUUID } from 'node:crypto';
import { DeletionDesk } from '../../src/hand-off/acts/deletion-desk.js';
import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { toHandOffView } from '../../src/hand-off/api/hand-off.mapper.js';
import { CaseLeadEntity } from '../../src/hand-off/persistence/case-lead.entity.js';
import { OutboxEntity } from '../../src/platform/queue/index.js';
import { aCase, at, codeOf, newest, offered, openWorld, step, supervisorAt, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const WHY = { note: 'falsche Person' };
const request = (handOff: { readonly id: string }) => step(world, handOff, 'request_void', at('door'), WHY);

describe('what was made in error', () => {
  it('is asked for by the sender, changes nothing yet, and is confirmed by a supervisor of the same office', async () => {
    const handOff = await offered(world);
    expect(await codeOf(step(world, handOff, 'void', supervisorAt('door')))).toBe('hand-off/not-allowed');
    expect(await codeOf(step(world, handOff, 'request_void', at('door')))).toBe('hand-off/step-incomplete');
    expect(await request(handOff)).toMatchObject({ state: 'offered', live: true, version: 3 });
    expect(await codeOf(request(handOff))).toBe('hand-off/not-allowed');
    expect(toHandOffView(await newest(world, handOff.id), supervisorAt('door')).availableActions).toEqual(['void']);
    for (const who of [at('door'), at('jobcenter'), supervisorAt('jobcenter')]) {
      expect(await codeOf(step(world, handOff, 'void', who))).toBe('hand-off/not-allowed');
    }
    expect(await codeOf(step(world, handOff, 'void', supervisorAt('jugendamt')))).toBe('hand-off/not-found');
    const voided = await step(world, handOff, 'void', supervisorAt('door'));
    expect(voided).toMatchObject({ state: 'entered_in_error', live: false, version: 4, content: handOff.content });
    const done = await world.sql('SELECT action, account FROM audit_entry WHERE object_id = $1 ORDER BY at, action', [
      handOff.id,
    ]);
    expect(done).toEqual(
      expect.arrayContaining([
        { action: 'hand-off.request_void', account: at('door').account },
        { action: 'hand-off.void', account: supervisorAt('door').account },
      ]),
    );
  });

  it('takes two people, also where a supervisor asks', async () => {
    const handOff = await offered(world);
    await step(world, handOff, 'request_void', supervisorAt('door'), WHY);
    expect(await codeOf(step(world, handOff, 'void', supervisorAt('door')))).toBe('hand-off/second-person-needed');
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'offered', version: 3 });
    expect(await step(world, handOff, 'void', supervisorAt('door', 2))).toMatchObject({ state: 'entered_in_error' });
  });

  it('cannot be read by the receiver any more, who is told and has to delete', async () => {
    const handOff = await offered(world);
    await step(world, handOff, 'acknowledge', at('jobcenter'));
    await request(handOff);
    const before = await world.act(ReadHandOffs).one(handOff.id, at('jobcenter'));
    expect(toHandOffView(before, at('jobcenter')).content).toBeDefined();
    await step(world, handOff, 'void', supervisorAt('door'));
    const after = await world.act(ReadHandOffs).one(handOff.id, at('jobcenter'));
    expect(toHandOffView(after, at('jobcenter')).content).toBeUndefined();
    expect(toHandOffView(after, supervisorAt('door')).content).toBeDefined();
    expect(await world.act(DeletionDesk).acknowledge(handOff.id, at('jobcenter'))).toMatchObject({
      office: 'of-dan-jobcenter',
      fields: handOff.fields,
      reference: expect.stringMatching(/^[2-9A-HJKMNP-Z]{6}$/) as string,
    });
    const open = (await world.rows(OutboxEntity, { subject: handOff.id })).filter(({ deadAt }) => deadAt === null);
    expect(open.map(({ topic }) => topic)).toEqual(['hand-off.voided']);
  });

  it('can have ended before, once more with its duty to delete', async () => {
    const handOff = await offered(world, { transfer: 'tp-desk-forward', consent: 'person_initiated' });
    await step(world, handOff, 'reject', at('jobcenter'), { code: 'at-capacity' });
    await request(handOff);
    await step(world, handOff, 'void', supervisorAt('door'));
    expect(await world.act(DeletionDesk).read(handOff.id, at('jobcenter'))).toMatchObject({ acknowledgedAt: null });
    expect(await codeOf(request(handOff))).toBe('hand-off/not-allowed');
  });

  it('gives back a lead that it brought, and none that another hand-off brought', async () => {
    const lead = async (caseId: string) => (await world.rows(CaseLeadEntity, { caseId })).map(({ office }) => office);
    const caseId = await aCase(world);
    const first = await offered(world, { caseId });
    await step(world, first, 'reject', at('jobcenter'), { code: 'at-capacity' });
    const second = await offered(world, { caseId });
    await step(world, second, 'acknowledge', at('jobcenter'));
    await step(world, second, 'accept', at('jobcenter'), { note: 'Unterlagen folgen' });
    await request(first);
    await step(world, first, 'void', supervisorAt('door'));
    expect(await lead(caseId)).toEqual(['of-dan-jobcenter']);
    await request(second);
    await step(world, second, 'void', supervisorAt('door'));
    expect(await lead(caseId)).toEqual(['of-dan-integration']);
  });

  it('does not count as the next attempt of what came back', async () => {
    const personId = randomUUID();
    const first = await offered(world, { personId });
    await step(world, first, 'reject', at('jobcenter'), { code: 'at-capacity' });
    world.clock.set('2026-12-07T09:30:00Z');
    const again = await offered(world, { personId });
    const returned = async () =>
      (await world.act(ReadHandOffs).page(at('door'), 'returned', { limit: 200, cursor: undefined })).items.some(
        ({ id }) => id === first.id,
      );
    expect(await returned()).toBe(false);
    await request(again);
    await step(world, again, 'void', supervisorAt('door'));
    expect(await returned()).toBe(true);
  });
});
