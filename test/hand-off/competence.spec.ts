import { DisputeDesk } from '../../src/hand-off/acts/dispute-desk.js';
import { ProposeCandidates } from '../../src/hand-off/acts/propose-candidates.js';
import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { CaseLeadEntity } from '../../src/hand-off/persistence/case-lead.entity.js';
import { CompetenceDisputeEntity } from '../../src/hand-off/persistence/competence-dispute.entity.js';
import { aCase, at, codeOf, offered, openWorld, passOn, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const NOT_COMPETENT = { code: 'not-competent' } as const;
const disputesOf = async (viewer = at('door')) =>
  (await world.act(DisputeDesk).page(viewer, { limit: 50, cursor: undefined })).items;
const leadOf = async (caseId: string) => (await world.rows(CaseLeadEntity, { caseId }))[0]?.office;

describe('after a rejection', () => {
  it('proposes who could be approached next, and the own worklist last', async () => {
    const first = await offered(world);
    expect(await world.act(ProposeCandidates).run(first.id, at('door'))).toEqual([]);
    await step(world, first, 'reject', at('jobcenter'), NOT_COMPETENT);
    const candidates = await world.act(ProposeCandidates).run(first.id, at('door'));
    expect(candidates).toEqual([
      {
        authority: 'jobcenter',
        office: 'of-ue-jobcenter',
        because: 'provides-the-service',
        transfer: 'tp-sgb-forward',
        missing: [],
        atCapacity: false,
      },
      {
        authority: 'integrationsstelle',
        office: 'of-dan-integration',
        because: 'own-worklist',
        transfer: null,
        missing: [],
        atCapacity: false,
      },
    ]);
    expect(await world.act(ProposeCandidates).run(first.id, at('jobcenter'))).toEqual([]);
  });

  it('names the authority that provides the service where another one was asked', async () => {
    const first = await offered(world, { to: 'sozialamt', toOffice: 'of-dan-sozialamt' });
    await step(world, first, 'reject', at('sozialamt'), NOT_COMPETENT);
    const candidates = await world.act(ProposeCandidates).run(first.id, at('door'));
    expect(candidates.map(({ office, because }) => `${office} ${because}`)).toEqual([
      'of-dan-jobcenter provides-the-service',
      'of-ue-jobcenter provides-the-service',
      'of-ue-sozialamt same-authority',
      'of-dan-integration own-worklist',
    ]);
  });

  it('falls back to the sender alone where the law lets it go to nobody', async () => {
    const first = await offered(world, { toOffice: 'of-dan-jobcenter', transfer: 'tp-sgb-forward' });
    await step(world, first, 'reject', at('jobcenter'), NOT_COMPETENT);
    await world.sql(`UPDATE hand_off SET fields = '{asylum_grounds}' WHERE id = $1`, [first.id]);
    const candidates = await world.act(ProposeCandidates).run(first.id, at('door'));
    expect(candidates.map(({ because }) => because)).toEqual(['own-worklist']);
  });

  it('waits at the sender until the matter is taken up again', async () => {
    const caseId = await aCase(world);
    const first = await offered(world, { caseId });
    await step(world, first, 'reject', at('jobcenter'), NOT_COMPETENT);
    const returned = async () => {
      const page = await world.act(ReadHandOffs).page(at('door'), 'returned', { limit: 200, cursor: undefined });
      return page.items.some(({ id }) => id === first.id);
    };
    expect(await returned()).toBe(true);
    world.clock.set('2026-12-07T09:05:00Z');
    await offered(world, { caseId, toOffice: 'of-ue-jobcenter' });
    expect(await returned()).toBe(false);
  });
});

describe('two bodies that each deny being competent', () => {
  it('stop the matter: the office approached first keeps the lead, and a human is asked', async () => {
    const caseId = await aCase(world);
    const first = await offered(world, { caseId });
    const { successor } = await passOn(world, first, ['jobcenter', 'sozialamt']);
    const other = await offered(world, { caseId, kind: 'REFER', to: 'jugendamt', toOffice: 'of-dan-jugendamt' });
    await step(world, successor, 'reject', at('sozialamt'), NOT_COMPETENT);
    const [dispute] = await world.rows(CompetenceDisputeEntity, { caseId });
    expect(dispute).toMatchObject({
      chain: first.id,
      deniedBy: ['of-dan-jobcenter', 'of-dan-sozialamt'],
      leadOffice: 'of-dan-integration',
      deskOffice: 'of-dan-integration',
      settledAt: null,
    });
    expect(await leadOf(caseId)).toBe('of-dan-integration');
    expect(await codeOf(passOn(world, other, ['jugendamt', 'familienkasse']))).toBe('hand-off/competence-disputed');
    expect(await codeOf(offered(world, { caseId, toOffice: 'of-ue-jobcenter' }))).toBe('hand-off/competence-disputed');
  });

  it('is seen by both, the lead and the welcome desk, and by nobody else', async () => {
    const first = await offered(world, {}, at('registry'));
    const { successor } = await passOn(world, first, ['jobcenter', 'sozialamt']);
    await step(world, successor, 'reject', at('sozialamt'), NOT_COMPETENT);
    const [dispute] = await world.rows(CompetenceDisputeEntity, { chain: first.id });
    const seenBy = async (viewer: ReturnType<typeof at>) =>
      (await disputesOf(viewer)).some(({ id }) => id === dispute?.id);
    expect(dispute).toMatchObject({ leadOffice: 'of-sg-luechow-meldebehoerde', deskOffice: 'of-dan-integration' });
    expect(await seenBy(at('jobcenter'))).toBe(true);
    expect(await seenBy(at('sozialamt'))).toBe(true);
    expect(await seenBy(at('registry'))).toBe(true);
    expect(await seenBy(at('door'))).toBe(true);
    expect(await seenBy(at('jugendamt'))).toBe(false);
    expect(await codeOf(world.act(DisputeDesk).one(dispute?.id ?? '', at('jugendamt')))).toBe(
      'hand-off/dispute-not-found',
    );
  });

  it('opens once, also where both deny at the same moment', async () => {
    const caseId = await aCase(world);
    const refer = (to: string, toOffice: string) => offered(world, { caseId, kind: 'REFER', to, toOffice });
    const both = await Promise.all([refer('jobcenter', 'of-dan-jobcenter'), refer('sozialamt', 'of-dan-sozialamt')]);
    await Promise.all([
      step(world, both[0], 'reject', at('jobcenter'), NOT_COMPETENT),
      step(world, both[1], 'reject', at('sozialamt'), NOT_COMPETENT),
    ]);
    const found = await world.rows(CompetenceDisputeEntity, { caseId });
    expect(found.map(({ deniedBy }) => deniedBy.toSorted())).toEqual([['of-dan-jobcenter', 'of-dan-sozialamt']]);
  });

  it('is no dispute where only one denies, or where somebody rejects for another reason', async () => {
    const caseId = await aCase(world);
    const first = await offered(world, { caseId });
    await step(world, first, 'reject', at('jobcenter'), NOT_COMPETENT);
    const second = await offered(world, { caseId, toOffice: 'of-ue-jobcenter' });
    await step(world, second, 'reject', at('jobcenterUelzen'), { code: 'at-capacity' });
    expect(await world.rows(CompetenceDisputeEntity, { caseId })).toEqual([]);
  });

  it('is settled by the lead or the welcome desk, and then an office that had denied may get it after all', async () => {
    const caseId = await aCase(world, 'registry');
    const first = await offered(world, { caseId }, at('registry'));
    const { successor } = await passOn(world, first, ['jobcenter', 'sozialamt']);
    await step(world, successor, 'reject', at('sozialamt'), NOT_COMPETENT);
    const [dispute] = await world.rows(CompetenceDisputeEntity, { caseId });
    const id = dispute?.id ?? '';
    const settlement = { id, version: 1, competentOffice: 'of-dan-jobcenter', note: 'Einigung am Telefon' };
    const settle = (viewer: ReturnType<typeof at>, changes = {}) =>
      world.act(DisputeDesk).settle({ ...settlement, ...changes }, viewer);
    expect(await codeOf(settle(at('sozialamt')))).toBe('hand-off/not-yours-to-settle');
    expect(await codeOf(settle(at('jugendamt')))).toBe('hand-off/dispute-not-found');
    expect(await codeOf(settle(at('door'), { version: 7 }))).toBe('hand-off/version-conflict');
    expect(await codeOf(settle(at('door'), { competentOffice: 'of-nowhere' }))).toBe('hand-off/no-office');
    expect(await settle(at('door'))).toMatchObject({ version: 2, competentOffice: 'of-dan-jobcenter' });
    expect(await settle(at('door'))).toMatchObject({ version: 2 });
    expect(await world.sql('SELECT note, sealed_note FROM competence_dispute WHERE id = $1', [id])).toEqual([
      { note: null, sealed_note: expect.stringMatching(/^s1\./) },
    ]);
    for (const viewer of [at('sozialamt'), at('registry'), at('door')]) {
      expect((await world.act(DisputeDesk).one(id, viewer)).note).toBe('Einigung am Telefon');
    }
    expect(await codeOf(settle(at('registry'), { version: 2 }))).toBe('hand-off/dispute-settled');
    const again = await offered(world, { caseId, to: 'sozialamt', toOffice: 'of-dan-sozialamt' }, at('registry'));
    expect(await codeOf(passOn(world, again, ['sozialamt', 'registry']))).not.toBe('not refused');
    const { successor: back } = await passOn(world, again, ['sozialamt', 'jobcenter']);
    expect(back.toOffice).toBe('of-dan-jobcenter');
  });
});
