import { DeadlineChangeNumber1795300019000 } from '../../migrations/1795300019000-deadline-change-number.js';
import { type KeptDeadline } from '../../src/deadlines/index.js';
import { type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger('2026-11-22');
});
afterAll(() => ledger.close());

/** A period set by an authority: 14 days from 14 November, until Monday, 30 November 2026. */
const SET = () =>
  letterInNewCase({
    deadlineId: 'vwvfg-31-behoerdenfrist',
    triggerEvent: 'letter_notified',
    triggerDate: '2026-11-10',
    delivery: 'post_domestic_vwvfg',
    period: { value: 14, unit: 'days' },
  });
const GRANT = { reason: 'the person was ill', grantedBy: 'auslaenderbehoerde' } as const;
const twoWeeks = { by: { value: 2, unit: 'weeks' } } as const;
const idOf = ({ deadline: { id, caseId } }: KeptDeadline) => ({ id, caseId });

/** Two weeks more, then papers were asked for, then one more week and all of it in one instant. */
async function changeThrice(): Promise<KeptDeadline> {
  let kept = await ledger.start(SET());
  await ledger.atOnce(async () => {
    kept = await ledger.extend({ ...idOf(kept), ...GRANT, more: twoWeeks });
    kept = await ledger.suspend({ ...idOf(kept), reason: 'papers were asked for' });
    kept = await ledger.resume(idOf(kept));
    kept = await ledger.extend({ ...idOf(kept), ...GRANT, more: { until: '2026-12-21' } });
  });
  return kept;
}

const changes = (line: string) =>
  ledger.rows(
    `SELECT number, 'suspension' AS kind, NULL AS before FROM deadline_suspension WHERE line = $1
     UNION ALL SELECT number, 'extension', previous_end::text FROM deadline_extension WHERE line = $1 ORDER BY number`,
    [line],
  );

it('more time that is granted in the instant of a suspension is kept through it', async () => {
  const started = await ledger.start(SET());
  await ledger.atOnce(async () => {
    const extended = await ledger.extend({ ...idOf(started), ...GRANT, more: twoWeeks });
    await ledger.suspend({ ...idOf(extended), reason: 'papers were asked for' });
  });
  const [now] = (await ledger.ofCase(started.deadline.caseId)).slice(-1);
  expect(now?.deadline).toMatchObject({ because: 'suspended', endDate: null, budget: { total: 30 } });
});

it('what is done to a deadline is numbered through, also in one instant', async () => {
  const { deadline } = await changeThrice();
  expect(deadline).toMatchObject({ endDate: '2026-12-21', revision: 5 });
  expect(await changes(deadline.line)).toEqual([
    { number: 1, kind: 'extension', before: '2026-11-30' },
    { number: 2, kind: 'suspension', before: null },
    { number: 3, kind: 'extension', before: '2026-12-14' },
  ]);
});

it('the migration numbers what was done before in the order it counted in', async () => {
  const { deadline } = await changeThrice();
  await ledger.rows(`UPDATE deadline_suspension SET recorded_at = recorded_at - interval '1 day'`);
  const runner = ledger.dataSource.createQueryRunner();
  await new DeadlineChangeNumber1795300019000().down(runner);
  await new DeadlineChangeNumber1795300019000().up(runner);
  await runner.release();
  expect(await changes(deadline.line)).toEqual([
    { number: 1, kind: 'suspension', before: null },
    { number: 2, kind: 'extension', before: '2026-11-30' },
    { number: 3, kind: 'extension', before: '2026-12-14' },
  ]);
});
