import { randomUUID } from 'node:crypto';
import { DeletionDesk } from '../../src/hand-off/acts/deletion-desk.js';
import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { SubmitDraft } from '../../src/hand-off/acts/submit-draft.js';
import { ReceiptEntity } from '../../src/hand-off/persistence/receipt.entity.js';
import { TimerEntity } from '../../src/hand-off/persistence/timer.entity.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { OutboxEntity } from '../../src/platform/queue/index.js';
import { aCase, at, codeOf, newcomer, newest, offered, openWorld, step, supervisorAt, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-12-07T09:00:00Z'));

const submit = (id: string, version: number, viewer: Viewer = at('door')) =>
  world.act(SubmitDraft).run({ id, version }, viewer);
const inbox = async (viewer: Viewer) =>
  (await world.act(ReadHandOffs).page(viewer, 'in', { limit: 200, cursor: undefined })).items.map(({ id }) => id);

/** Everything that goes out with a hand-off. */
async function goneOut(id: string) {
  const timers = await world.rows(TimerEntity, { handOffId: id });
  const receipts = await world.rows(ReceiptEntity, { handOffId: id });
  const messages = await world.rows(OutboxEntity, { subject: id });
  return [timers.length > 0, receipts.map(({ kind }) => kind), messages.map(({ topic }) => topic)];
}

describe('a draft', () => {
  it('is seen by its sender alone, and nothing goes out with it', async () => {
    const personId = randomUUID();
    const draft = await offered(world, { draft: true, personId });
    expect(draft).toMatchObject({ state: 'draft', version: 1, offeredAt: null, legalBasis: [] });
    expect(await goneOut(draft.id)).toEqual([false, [], []]);
    expect(await inbox(at('jobcenter'))).not.toContain(draft.id);
    for (const viewer of [at('jobcenter'), at('jugendamt'), newcomer(personId)]) {
      expect(await codeOf(world.act(ReadHandOffs).one(draft.id, viewer))).toBe('hand-off/not-found');
      expect(await codeOf(submit(draft.id, 1, viewer))).toBe('hand-off/not-found');
    }
    expect((await world.act(ReadHandOffs).events(draft.id, at('door'))).map(({ action }) => action)).toEqual([
      'create',
    ]);
  });

  it('goes out as a whole when it is submitted, with the filing date of its creation', async () => {
    const draft = await offered(world, { draft: true });
    world.clock.set('2026-12-09T09:00:00Z');
    const handOff = await submit(draft.id, 1);
    expect(handOff).toMatchObject({ state: 'offered', version: 2, filedOn: '2026-12-07', draft: null });
    expect(handOff.legalBasis).toContain('§ 16 Abs. 2 SGB I');
    expect(await goneOut(draft.id)).toEqual([true, ['R1'], ['hand-off.offered']]);
    expect(await inbox(at('jobcenter'))).toContain(draft.id);
    expect(await submit(draft.id, 1)).toMatchObject({ version: 2 });
    expect(await codeOf(submit(draft.id, 1, at('door', 'clerk', 2)))).toBe('hand-off/version-conflict');
    expect(await codeOf(submit(draft.id, 2))).toBe('hand-off/not-allowed');
    expect(await step(world, handOff, 'acknowledge', at('jobcenter'))).toMatchObject({ state: 'received' });
  });

  it('stays a draft where the law refuses it, and the law is that of the day it is submitted', async () => {
    const draft = await offered(world, { draft: true, transfer: 'tp-desk-forward', consent: 'none' });
    expect(await codeOf(submit(draft.id, 1))).toBe('hand-off/transfer-refused');
    expect(await newest(world, draft.id)).toMatchObject({ state: 'draft', version: 1 });
    expect(await goneOut(draft.id)).toEqual([false, [], []]);
    const refused = await world.sql(
      `SELECT 1 FROM audit_entry WHERE action = 'hand-off.offer' AND outcome = 'refused'`,
    );
    expect(refused.length).toBeGreaterThan(0);
  });

  it('names a service in force and an office that takes hand-offs, before anything is stored', async () => {
    expect(await codeOf(offered(world, { draft: true, service: 'nichts' }))).toBe('hand-off/unknown-service');
    expect(await codeOf(offered(world, { draft: true, toOffice: 'of-nirgends' }))).toBe('hand-off/no-office');
    expect(await codeOf(offered(world, { draft: true, content: {} }))).toBe('hand-off/nothing-travels');
  });

  it('is withdrawn or marked as an error without its receiver ever learning of it', async () => {
    const [withdrawn, voided] = [await offered(world, { draft: true }), await offered(world, { draft: true })];
    await step(world, withdrawn, 'withdraw', at('door'));
    await step(world, voided, 'request_void', at('door'), { note: 'doppelt' });
    expect(await step(world, voided, 'void', supervisorAt('door'))).toMatchObject({ state: 'entered_in_error' });
    for (const { id } of [withdrawn, voided]) {
      expect(await goneOut(id)).toEqual([false, [], []]);
      expect(await inbox(at('jobcenter'))).not.toContain(id);
      expect(await codeOf(world.act(ReadHandOffs).one(id, at('jobcenter')))).toBe('hand-off/not-found');
      expect(await codeOf(world.act(DeletionDesk).read(id, at('door')))).toBe('hand-off/no-deletion-duty');
    }
  });

  it('holds the place of the one transfer a service of a case may have', async () => {
    const caseId = await aCase(world);
    const draft = await offered(world, { draft: true, caseId });
    expect(await codeOf(offered(world, { caseId }))).toBe('hand-off/already-under-way');
    await step(world, draft, 'withdraw', at('door'));
    expect(await codeOf(offered(world, { caseId }))).toBe('not refused');
  });
});

describe('what came back and is taken up again', () => {
  const returned = async () =>
    (await world.act(ReadHandOffs).page(at('door'), 'returned', { limit: 200, cursor: undefined })).items.map(
      ({ id }) => id,
    );
  const cameBack = async () => {
    const handOff = await offered(world, { filedOn: '2026-12-01' });
    await step(world, handOff, 'reject', at('jobcenter'), { code: 'at-capacity' });
    return handOff;
  };

  it('leaves the list of what came back, also without a case, and keeps its first filing', async () => {
    const first = await cameBack();
    expect(await returned()).toContain(first.id);
    const again = await offered(world, { takesUp: first.id, toOffice: 'of-ue-jobcenter' });
    expect(again).toMatchObject({ takesUp: first.id, filedOn: '2026-12-01', filedWith: 'integrationsstelle' });
    expect(await returned()).not.toContain(first.id);
    await step(world, again, 'reject', at('jobcenterUelzen'), { code: 'at-capacity' });
    expect(await returned()).toContain(again.id);
    expect(await returned()).not.toContain(first.id);
  });

  it('is back in the list where the new one was a draft that never went out', async () => {
    const first = await cameBack();
    const draft = await offered(world, { takesUp: first.id, draft: true });
    expect(await returned()).not.toContain(first.id);
    await step(world, draft, 'withdraw', at('door'));
    expect(await returned()).toContain(first.id);
  });

  it('is an own one that has come back', async () => {
    const [mine, live] = [await cameBack(), await offered(world)];
    const takeUp = (id: string, viewer = at('door')) => offered(world, { takesUp: id }, viewer);
    expect(await codeOf(takeUp(live.id))).toBe('hand-off/not-come-back');
    expect(await codeOf(takeUp(mine.id, at('jugendamt')))).toBe('hand-off/not-found');
    expect(await codeOf(takeUp(randomUUID()))).toBe('hand-off/not-found');
  });
});
