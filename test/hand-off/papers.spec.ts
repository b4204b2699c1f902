import { RunTimers } from '../../src/hand-off/acts/run-timers.js';
import { ReceiptEntity } from '../../src/hand-off/persistence/receipt.entity.js';
import { withoutPapers } from '../support/documents.js';
import { at, codeOf, newest, offered, openWorld, passOn, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set('2026-12-07T09:00:00Z'));

const GAPS = withoutPapers('jc-grundsicherungsgeld');
const [FIRST = ''] = GAPS.map(({ document }) => document);
const MIXED = { documents: [FIRST], documentGaps: GAPS.slice(1) };

it.each([
  ['TRANSFER', 'hand-off/documents-missing'],
  ['REFER', 'hand-off/documents-missing'],
  ['CONSULT', 'not refused'],
  ['INFORM', 'not refused'],
] as const)('%s of an application without a word about its papers: %s', async (kind, code) => {
  expect(await codeOf(offered(world, { kind, documentGaps: [] }))).toBe(code);
});

it('nothing can be attached where no application travels', async () => {
  const content = { name: 'Amina Beispiel', first_received_at: '2026-12-07' };
  expect(
    await codeOf(offered(world, { transfer: 'tp-desk-forward', consent: 'person_initiated', content, ...MIXED })),
  ).toBe('hand-off/document-not-asked-for');
});

it('R2 says which papers there are and which there are not, and why', async () => {
  const { id } = await offered(world, MIXED);
  await step(world, { id }, 'acknowledge', at('jobcenter'));
  await step(world, { id }, 'declare_complete', at('jobcenter'));
  const receipts = await world.rows(ReceiptEntity, { handOffId: id });
  expect(receipts.find(({ kind }) => kind === 'R2')?.notes.papers).toEqual({
    documents: MIXED.documents,
    gaps: MIXED.documentGaps,
  });
  expect(receipts.filter(({ notes }) => notes.papers !== undefined).map(({ kind }) => kind)).toEqual(['R2']);
});

it('what is passed on as another service lacks no reason', async () => {
  const first = await offered(world, MIXED);
  const service = 'soz-hlu';
  const { successor } = await passOn(world, first, ['jobcenter', 'sozialamt'], { service });
  const asked = withoutPapers(service).map(({ document }) => document);
  const named = [...successor.documents, ...successor.documentGaps.map(({ document }) => document)];
  expect(named.toSorted()).toEqual(asked.toSorted());
  const added = successor.documentGaps.filter(({ reason }) => reason === 'passed-on-at-once');
  expect(added.length).toBeGreaterThan(0);
});

it('papers and gaps go with the contents', async () => {
  const { id } = await offered(world, MIXED);
  await step(world, { id }, 'deliver', at('jobcenter', 'partner'));
  await step(world, { id }, 'acknowledge', at('jobcenter', 'partner'));
  world.clock.set('2026-12-16T09:00:00Z');
  for (let round = 0; round < 3; round += 1) await world.act(RunTimers).run(id);
  expect(await newest(world, id)).toMatchObject({ content: {}, documents: [], documentGaps: [] });
});
