import { randomUUID } from 'node:crypto';
import { AcceptClaim } from '../../src/hand-off/acts/accept-claim.js';
import { type ClaimAcceptance } from '../../src/hand-off/acts/claim-acceptance.js';
import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { CaseLeadEntity } from '../../src/hand-off/persistence/case-lead.entity.js';
import { HandOffEntity } from '../../src/hand-off/persistence/hand-off.entity.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { aCase, anOffer, at, codeOf, newest, offered, openWorld, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-12-07T09:00:00Z'));

const { content, documentGaps } = anOffer();

/** The Jobcenter asks the welcome desk for a case, and the desk has received the claim: version 3. */
async function claim(caseId?: string) {
  const handOff = await offered(
    world,
    {
      kind: 'CLAIM',
      to: 'integrationsstelle',
      toOffice: 'of-dan-integration',
      transfer: 'tp-desk-forward',
      consent: 'person_initiated',
      caseId,
    },
    at('jobcenter'),
  );
  return step(world, handOff, 'acknowledge', at('door'));
}

function accept({ id, version }: HandOffEntity, changes: Partial<ClaimAcceptance> = {}, viewer: Viewer = at('door')) {
  const basis = { transfer: 'tp-sgb-forward', consent: 'none', content, documentGaps, facts: {}, note: 'ja' } as const;
  return world.act(AcceptClaim).run({ id, version, ...basis, ...changes }, viewer);
}

const lead = async (caseId: string) => (await world.rows(CaseLeadEntity, { caseId })).map(({ office }) => office);

describe('accepting a claim', () => {
  it('offers the case to the claimant in the same moment, and the lead moves when the claimant takes it on', async () => {
    const caseId = await aCase(world);
    const asked = await claim(caseId);
    const transfer = await accept(asked);
    expect(transfer).toMatchObject({
      kind: 'TRANSFER',
      state: 'offered',
      caseId,
      fromOffice: 'of-dan-integration',
      toOffice: 'of-dan-jobcenter',
      transfer: 'tp-sgb-forward',
      predecessor: asked.id,
      fields: Object.keys(content),
    });
    expect(await newest(world, asked.id)).toMatchObject({ state: 'accepted', version: 4 });
    expect(await lead(caseId)).toEqual(['of-dan-integration']);
    await step(world, transfer, 'acknowledge', at('jobcenter'));
    await step(world, transfer, 'accept', at('jobcenter'), { note: 'ja' });
    expect(await lead(caseId)).toEqual(['of-dan-jobcenter']);
    expect((await accept(asked)).id).toBe(transfer.id);
    expect(await codeOf(accept(asked, {}, at('door', 'clerk', 2)))).toBe('hand-off/version-conflict');
  });

  it('carries the first filing and its receipt along, whoever was approached first', async () => {
    const caseId = await aCase(world);
    const first = await offered(world, { caseId, filedOn: '2026-11-20' });
    await step(world, first, 'reject', at('jobcenter'), { code: 'at-capacity' });
    const transfer = await accept(await claim(caseId));
    expect(transfer).toMatchObject({ filedOn: '2026-11-20', filedWith: 'integrationsstelle' });
    const [receipt] = await world.act(ReadHandOffs).receipts(transfer.id, at('jobcenter'));
    expect(receipt).toMatchObject({ kind: 'R1', filedOn: '2026-11-20', receivedOn: '2026-11-20' });
  });

  it('lets the holder name the case, which the claimant need not know; nobody gives away what others lead', async () => {
    const [own, foreign] = [await aCase(world), await aCase(world, 'registry')];
    const asked = await claim();
    for (const caseId of [foreign, randomUUID()]) {
      expect(await codeOf(accept(asked, { caseId }))).toBe('hand-off/not-the-lead');
    }
    expect(await accept(asked, { caseId: own })).toMatchObject({ caseId: own });
  });

  it.each([
    ['the law refuses a field', { content: { ...content, religion: 'x' } }, 'hand-off/transfer-refused'],
    ['the law lacks consent', { transfer: 'tp-desk-forward' }, 'hand-off/transfer-refused'],
    ['nothing travels', { content: {} }, 'hand-off/nothing-travels'],
    ['papers are missing', { documentGaps: [] }, 'hand-off/documents-missing'],
    ['it is neither complete nor explained', { note: undefined }, 'hand-off/step-incomplete'],
    ['somebody has moved it meanwhile', { version: 2 }, 'hand-off/version-conflict'],
  ] as const)('changes nothing where %s', async (_why, changes, code) => {
    const asked = await claim(await aCase(world));
    expect(await codeOf(accept(asked, changes))).toBe(code);
    expect(await newest(world, asked.id)).toMatchObject({ state: 'received', version: 3 });
    expect(await world.rows(HandOffEntity, { predecessor: asked.id })).toEqual([]);
  });

  it('changes nothing where the service of the case is being transferred already', async () => {
    const caseId = await aCase(world);
    await offered(world, { caseId, to: 'sozialamt', toOffice: 'of-dan-sozialamt' });
    const asked = await claim(caseId);
    expect(await codeOf(accept(asked))).toBe('hand-off/already-under-way');
    expect(await newest(world, asked.id)).toMatchObject({ state: 'received', version: 3 });
  });

  it('is for the holder, for claims, and not for the plain step', async () => {
    const asked = await claim(await aCase(world));
    expect(await codeOf(accept(asked, {}, at('jobcenter')))).toBe('hand-off/not-allowed');
    expect(await codeOf(accept(asked, {}, at('jugendamt')))).toBe('hand-off/not-found');
    expect(await codeOf(step(world, asked, 'accept', at('door'), { note: 'ja' }))).toBe('hand-off/step-incomplete');
    const transfer = await offered(world);
    const received = await step(world, transfer, 'acknowledge', at('jobcenter'));
    expect(await codeOf(accept(received, {}, at('jobcenter')))).toBe('hand-off/not-a-claim');
  });

  it('of two at the same moment makes one transfer', async () => {
    const asked = await claim(await aCase(world));
    const codes = await Promise.all([1, 2].map((which) => codeOf(accept(asked, {}, at('door', 'clerk', which)))));
    expect(codes.toSorted()).toEqual(['hand-off/version-conflict', 'not refused']);
    expect(await world.rows(HandOffEntity, { predecessor: asked.id })).toHaveLength(1);
  });
});
