import { ReprojectDeadlines } from '../../src/deadlines/acts/reproject-deadlines.js';
import { type Advice, GUIDE, openAdvice } from './advice-world.js';
import { mutation } from '../support/mutation.js';

let world: Advice;
beforeAll(async () => {
  world = await openAdvice('2026-11-22');
});
afterAll(() => world.close());

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly end: string;
}

/** A period set by an authority: 14 days from 14 November, until Monday, 30 November 2026. */
const SET = {
  deadlineId: 'vwvfg-31-behoerdenfrist',
  triggerEvent: 'letter_notified',
  triggerDate: '2026-11-10',
  delivery: 'post_domestic_vwvfg',
  period: { value: 14, unit: 'days' },
};

const versions = (caseId: string) =>
  world.rows<Row>('SELECT id, revision, end_date::text AS end FROM deadline WHERE case_id = $1 ORDER BY revision', [
    caseId,
  ]);

async function extend(caseId: string, id: string, until: string): Promise<void> {
  const input = { caseId, id, until, reason: 'Krankheit', grantedBy: 'jobcenter' };
  const query = mutation('extendDeadline', 'deadline { id }');
  const { code } = await world.ask(GUIDE, query, { input });
  expect(code).toBeUndefined();
}

const promised = (caseId: string) =>
  world.rows<{ subject: string }>(
    `SELECT subject FROM outbox WHERE topic = 'deadline.moved' AND subject IN (SELECT id FROM deadline WHERE case_id = $1)`,
    [caseId],
  );
const movesTold = async (caseId: string) =>
  (await world.toldAbout(caseId)).map(({ to, message, params }) => [to, message, params['date']]).toSorted();

/** Notifications of a case that were taken back, and whether one of their deliveries may still leave. */
const takenBack = (caseId: string) =>
  world.rows<{ message: string; waiting: number }>(
    `SELECT message, (SELECT count(*)::int FROM delivery WHERE notification_id = n.id AND state = 'pending') AS waiting
     FROM notification n WHERE case_id = $1 AND cancelled_at IS NOT NULL AND person_id IS NOT NULL ORDER BY created_at`,
    [caseId],
  );

it('more time takes back what was told of the earlier day, and tells the new one once', async () => {
  const caseId = await world.openCase(GUIDE);
  const { id, reminders } = await world.startDeadline(GUIDE, caseId, SET);
  await world.send(reminders[0]?.id ?? '');
  await world.tellMoves(caseId);
  expect(await movesTold(caseId)).toContainEqual(['person', 'deadline_14', '2026-11-30']);
  await extend(caseId, id, '2026-12-14');
  expect(await promised(caseId)).toHaveLength(1);
  expect(await takenBack(caseId)).toEqual([{ message: 'deadline_14', waiting: 0 }]);
  for (let time = 0; time < 2; time += 1) await world.tellMoves(caseId);
  await world.send(reminders[0]?.id ?? '');
  expect(await movesTold(caseId)).toEqual([
    ['of-dan-integration', 'internal_task', '2026-12-14'],
    ['person', 'deadline_14', '2026-12-14'],
  ]);
});

it('a day that moves again before anybody was told is told only as it is', async () => {
  const caseId = await world.openCase(GUIDE);
  const { id } = await world.startDeadline(GUIDE, caseId, SET);
  await extend(caseId, id, '2026-12-07');
  await extend(caseId, (await versions(caseId))[1]?.id ?? '', '2026-12-14');
  await world.tellMoves(caseId);
  expect((await movesTold(caseId)).map(([, , date]) => date)).toEqual(['2026-12-14', '2026-12-14']);
});

it('a trigger that is corrected without moving the day is told to nobody', async () => {
  const caseId = await world.openCase(GUIDE);
  const weekend = { triggerEvent: 'letter_notified', triggerDate: '2026-11-09', period: { value: 15, unit: 'days' } };
  await world.startDeadline(GUIDE, caseId, SET);
  await world.startDeadline(GUIDE, caseId, { ...SET, ...weekend });
  const kept = await versions(caseId);
  expect(kept.map(({ revision, end }) => [revision, end])).toEqual([
    [1, '2026-11-30'],
    [2, '2026-11-30'],
  ]);
  await world.tellMoves(caseId);
  expect(await movesTold(caseId)).toEqual([]);
});

it('a day that stays while a later version takes back what was told of it is told again', async () => {
  const caseId = await world.openCase(GUIDE);
  const { id } = await world.startDeadline(GUIDE, caseId, SET);
  await extend(caseId, id, '2026-12-14');
  await world.tellMoves(caseId);
  await world.startDeadline(GUIDE, caseId, { ...SET, triggerDate: '2026-11-11', period: { value: 13, unit: 'days' } });
  expect((await versions(caseId)).map(({ end }) => end)).toEqual(['2026-11-30', '2026-12-14', '2026-12-14']);
  expect(await movesTold(caseId)).toEqual([]);
  for (let time = 0; time < 2; time += 1) await world.tellMoves(caseId);
  expect((await movesTold(caseId)).map(([, , date]) => date)).toEqual(['2026-12-14', '2026-12-14']);
});

it('a version that rests on other rules is told the same way', async () => {
  const caseId = await world.openCase(GUIDE);
  const { id } = await world.startDeadline(GUIDE, caseId, SET);
  await world.rows(`UPDATE deadline SET end_date = '2026-11-27', rule_version = '2020-01-01' WHERE id = $1`, [id]);
  await world.get(ReprojectDeadlines).ofAll();
  await world.tellMoves(caseId);
  expect(await movesTold(caseId)).toContainEqual(['person', 'deadline_14', '2026-11-30']);
});
