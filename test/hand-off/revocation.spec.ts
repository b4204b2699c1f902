import { randomUUID } from 'node:crypto';
import { DeletionDesk } from '../../src/hand-off/acts/deletion-desk.js';
import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { ReadManyHandOffs } from '../../src/hand-off/acts/read-many-hand-offs.js';
import { toHandOffModel, toHandOffView } from '../../src/hand-off/api/hand-off.mapper.js';
import { CaseLeadEntity } from '../../src/hand-off/persistence/case-lead.entity.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { OutboxEntity } from '../../src/platform/queue/index.js';
import { aCase, at, codeOf, DPO, newcomer, newest, offered, openWorld, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const BY_CONSENT = { transfer: 'tp-desk-forward', consent: 'person_initiated' } as const;

/** Contents of one hand-off on every path the viewer can read it by. */
async function readings(id: string, caseId: string, viewer: Viewer): Promise<unknown[]> {
  const read = world.act(ReadHandOffs);
  const one = await read.one(id, viewer);
  const page = await read.page(viewer, 'in', { limit: 200, cursor: undefined });
  const ofCase = await world.act(ReadManyHandOffs).ofCases([caseId], viewer);
  const events = await read.events(id, viewer);
  return [
    toHandOffView(one, viewer).content,
    toHandOffModel(one, viewer).content,
    ...page.items.filter((item) => item.id === id).map((item) => toHandOffView(item, viewer).content),
    ...ofCase.filter((item) => item.id === id).map((item) => toHandOffModel(item, viewer).content),
    ...events.flatMap(({ note }) => note ?? []),
  ];
}

describe('the person ends what rests on her will', () => {
  it('and the receiver reads nothing any more on any path once the call returns', async () => {
    const [personId, caseId] = [randomUUID(), await aCase(world)];
    const handOff = await offered(world, { ...BY_CONSENT, personId, caseId });
    await step(world, handOff, 'acknowledge', at('jobcenter'));
    await step(world, handOff, 'ask', at('jobcenter'), { note: 'Mietvertrag?' });
    await step(world, handOff, 'answer', at('door'), { note: 'liegt bei' });
    const before = await readings(handOff.id, caseId, at('jobcenter'));
    expect(before).toHaveLength(6);
    expect(before.every((content) => content !== undefined)).toBe(true);
    const revoked = await step(world, handOff, 'revoke', newcomer(personId));
    expect(revoked).toMatchObject({ state: 'revoked', live: false });
    expect(await readings(handOff.id, caseId, at('jobcenter'))).toEqual([undefined, undefined, undefined, undefined]);
    expect(toHandOffView(revoked, at('door')).content).toBeDefined();
    expect(toHandOffView(revoked, newcomer(personId)).content).toBeDefined();
    expect(toHandOffView(revoked, at('door')).owner).toBe('sender');
  });

  it('and nothing that waits in the outbox leaves, except that the receiver is told', async () => {
    const personId = randomUUID();
    const handOff = await offered(world, { ...BY_CONSENT, personId });
    await step(world, handOff, 'revoke', newcomer(personId));
    const messages = await world.rows(OutboxEntity, { subject: handOff.id });
    const open = messages.filter(({ deadAt, doneAt }) => deadAt === null && doneAt === null);
    expect(open.map(({ topic }) => topic)).toEqual(['hand-off.revoked']);
    const stopped = messages.filter(({ deadAt }) => deadAt !== null);
    expect(stopped.map(({ topic, fault }) => [topic, fault])).toEqual([['hand-off.offered', 'outbox/cancelled']]);
  });

  it('but not what rests on a statutory power, nor what is about somebody else', async () => {
    const personId = randomUUID();
    const statutory = await offered(world, { personId });
    expect(await codeOf(step(world, statutory, 'revoke', newcomer(personId)))).toBe('hand-off/not-allowed');
    const own = await offered(world, { ...BY_CONSENT, personId });
    expect(await codeOf(step(world, own, 'revoke', newcomer(randomUUID())))).toBe('hand-off/not-found');
    expect(await codeOf(step(world, own, 'revoke', at('jobcenter')))).toBe('hand-off/not-allowed');
    expect(await codeOf(step(world, own, 'revoke', at('door')))).toBe('hand-off/not-allowed');
  });

  it('and another hand-off to the same office stays readable', async () => {
    const [personId, caseId] = [randomUUID(), await aCase(world)];
    const common = { ...BY_CONSENT, personId, caseId, kind: 'REFER' } as const;
    const [one, other] = [await offered(world, common), await offered(world, common)];
    await step(world, one, 'revoke', newcomer(personId));
    const seen = async (id: string) =>
      (await readings(id, caseId, at('jobcenter'))).map((content) => content !== undefined);
    expect(await seen(one.id)).toEqual([false, false, false, false]);
    expect(await seen(other.id)).toEqual([true, true, true, true]);
  });

  it('and a lead that came with the hand-off goes back', async () => {
    const [personId, caseId] = [randomUUID(), await aCase(world)];
    const handOff = await offered(world, { ...BY_CONSENT, personId, caseId });
    await step(world, handOff, 'acknowledge', at('jobcenter'));
    await step(world, handOff, 'accept', at('jobcenter'), { note: 'Unterlagen folgen' });
    const lead = async () => (await world.rows(CaseLeadEntity, { caseId })).map(({ office }) => office);
    expect(await lead()).toEqual(['of-dan-jobcenter']);
    await step(world, handOff, 'revoke', newcomer(personId));
    expect(await lead()).toEqual(['of-dan-integration']);
  });
});

describe('who looks after data protection', () => {
  it('finds a hand-off by its id, reads no content and revokes with a reason', async () => {
    const handOff = await offered(world);
    const view = toHandOffView(await world.act(ReadHandOffs).one(handOff.id, DPO), DPO);
    expect(view).toMatchObject({ redacted: ['content', 'documents', 'documentGaps'], availableActions: ['revoke'] });
    expect(view).not.toHaveProperty('content');
    expect((await world.act(ReadHandOffs).page(DPO, 'in', { limit: 5, cursor: undefined })).items).toEqual([]);
    expect(await codeOf(step(world, handOff, 'revoke', DPO))).toBe('hand-off/step-incomplete');
    expect(await codeOf(step(world, handOff, 'accept', DPO))).toBe('hand-off/not-allowed');
    expect(await step(world, handOff, 'revoke', DPO, { note: 'Rechtsgrundlage weggefallen' })).toMatchObject({
      state: 'revoked',
    });
  });
});

describe('the duty to delete', () => {
  it('lies with the receiver after a revocation, names the fields, and ends with a receipt of its own', async () => {
    const handOff = await offered(world);
    const desk = world.act(DeletionDesk);
    expect(await codeOf(desk.read(handOff.id, at('door')))).toBe('hand-off/no-deletion-duty');
    await step(world, handOff, 'revoke', DPO, { note: 'Rechtsgrundlage weggefallen' });
    expect(await desk.read(handOff.id, at('door'))).toMatchObject({
      office: 'of-dan-jobcenter',
      fields: handOff.fields,
      acknowledgedAt: null,
    });
    expect(await codeOf(desk.acknowledge(handOff.id, at('door')))).toBe('hand-off/not-the-receiver');
    expect(await codeOf(desk.acknowledge(handOff.id, at('jugendamt')))).toBe('hand-off/not-found');
    const [first, again] = await Promise.all([1, 2].map(() => desk.acknowledge(handOff.id, at('jobcenter'))));
    expect(first?.reference).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
    expect(again?.reference).toBe(first?.reference);
    expect((await desk.read(handOff.id, DPO)).acknowledgedAt).not.toBeNull();
    const audit = await world.sql(`SELECT 1 FROM audit_entry WHERE object_id = $1 AND action LIKE '%deletion'`, [
      handOff.id,
    ]);
    expect(audit).toHaveLength(1);
  });

  it('does not come with a withdrawal', async () => {
    const handOff = await offered(world);
    await step(world, handOff, 'withdraw', at('door'));
    expect(await codeOf(world.act(DeletionDesk).read(handOff.id, at('door')))).toBe('hand-off/no-deletion-duty');
    expect(await newest(world, handOff.id)).toMatchObject({ state: 'withdrawn' });
  });
});
