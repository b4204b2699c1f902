import * as fc from 'fast-check';
import { type LocalDate } from '../../src/authority-kit/index.js';
import { deadlineById, type DeadlineStart, RULES_IN_FORCE } from '../../src/deadlines/index.js';
import { DomainError } from '../../src/platform/problem/index.js';
import { dayOf, numberOf } from './arbitraries.js';
import { type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

const FIRST_DAY = '2026-11-23';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger(FIRST_DAY);
});
afterAll(() => ledger.close());

/** A period an authority set and can extend, one that can be suspended, and one that needs a human. */
const MATTERS: readonly Partial<DeadlineStart>[] = [
  {
    deadlineId: 'vwvfg-31-behoerdenfrist',
    triggerEvent: 'letter_notified',
    delivery: 'post_domestic_vwvfg',
    period: { value: 14, unit: 'days' },
  },
  { deadlineId: 'bqfg-6-entscheidung', triggerEvent: 'documents_complete', delivery: undefined },
  {},
];

type Deed = 'correct' | 'suspend' | 'resume' | 'extend' | 're-project' | 'meet' | 'withdraw' | 'sweep';
interface Did {
  readonly deed: Deed;
  /** Days that pass before it, and a number for whatever it needs. */
  readonly after: number;
  readonly by: number;
}

const deeds = fc.array(
  fc.record<Did>({
    deed: fc.constantFrom(
      'correct',
      'correct',
      'suspend',
      'resume',
      'extend',
      're-project',
      'sweep',
      'sweep',
      'meet',
      'withdraw',
    ),
    after: fc.nat({ max: 9 }),
    by: fc.integer({ min: 1, max: 30 }),
  }),
  { minLength: 1, maxLength: 14 },
);

interface Version {
  readonly id: string;
  readonly line: string;
  readonly revision: number;
  readonly state: string;
  readonly started_at: Date;
  readonly ended_at: Date | null;
}

/** Other rules: the period is longer, so that its day moves. */
function changeRules(by: number): void {
  const version = dayOf(numberOf(ledger.rules.version) + 1);
  ledger.rules.version = version;
  ledger.rules.deadlineById = (id) => {
    const law = deadlineById(id);
    return law?.length ? { ...law, length: { ...law.length, value: law.length.value + (by % 3) } } : law;
  };
}

/** One matter with what happens to it; what the ledger refuses leaves it as it was. */
class Matter {
  private day = numberOf(FIRST_DAY);

  constructor(private readonly start: DeadlineStart) {
    ledger.setDay(FIRST_DAY);
    Object.assign(ledger.rules, RULES_IN_FORCE);
  }

  async do({ deed, after, by }: Did): Promise<void> {
    this.day += after;
    ledger.setDay(dayOf(this.day));
    try {
      await this.act(deed, by);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  async begin(): Promise<void> {
    await ledger.start(this.start);
  }

  versions(): Promise<Version[]> {
    return ledger.rows('SELECT * FROM deadline WHERE case_id = $1 ORDER BY line, revision', [this.start.caseId]);
  }

  private async act(deed: Deed, by: number): Promise<void> {
    const { caseId, triggerDate } = this.start;
    const id = (await this.versions()).at(-1)?.id ?? '';
    const acts: Readonly<Record<Deed, () => Promise<unknown>>> = {
      correct: () => ledger.start({ ...this.start, triggerDate: dayOf(numberOf(triggerDate as LocalDate) + by) }),
      suspend: () => ledger.suspend({ id, caseId, reason: 'papers were asked for' }),
      resume: () => ledger.resume({ id, caseId }),
      extend: () =>
        ledger.extend({ id, caseId, more: { by: { value: by, unit: 'days' } }, reason: 'ill', grantedBy: 'jobcenter' }),
      're-project': () => (changeRules(by), ledger.reproject()),
      meet: () => ledger.meet({ id, caseId }),
      withdraw: () => ledger.withdraw({ id, caseId }),
      sweep: async () => ledger.handlers.work('reminder-sweep')?.run(),
    };
    await acts[deed]();
  }
}

it('whatever happens to a deadline, its line is whole and only what was open was told', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MATTERS), deeds, async (matter, history) => {
      const of = new Matter(letterInNewCase({ ...matter, triggerDate: '2026-11-20' }));
      await of.begin();
      for (const did of history) await of.do(did);
      const versions = await of.versions();
      assertWhole(versions);
      await assertToldWhileOpen(versions);
      await assertRecorded(versions);
      for (const { state } of versions) seen.add(state);
    }),
    { numRuns: 60 },
  );
  expect(seen).toEqual(new Set(['open', 'met', 'superseded', 'withdrawn']));
});

/** At most one open version, numbers without a gap, a successor for each that was superseded and for no other. */
function assertWhole(versions: readonly Version[]): void {
  for (const one of new Set(versions.map(({ line }) => line))) {
    const line = versions.filter((version) => version.line === one);
    expect(line.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1);
    expect(line.map(({ revision }) => revision)).toEqual(line.map((_, index) => index + 1));
    const states = line.map(({ state }) => state === 'superseded');
    expect(states).toEqual(line.map((_, index) => index < line.length - 1));
  }
}

async function assertToldWhileOpen(versions: readonly Version[]): Promise<void> {
  const stray = await ledger.rows(
    `SELECT r.id FROM reminder r JOIN deadline d ON d.id = r.deadline_id WHERE d.id = ANY($1) AND (
       (r.fired_at IS NOT NULL AND (r.fired_at < d.started_at OR r.fired_at > d.ended_at))
       OR (r.fired_at IS NULL AND r.cancelled_at IS NULL AND d.state <> 'open'))`,
    [versions.map(({ id }) => id)],
  );
  expect(stray).toEqual([]);
}

/** Every version stands in the history with its start and its end, and every later one announced itself. */
async function assertRecorded(versions: readonly Version[]): Promise<void> {
  const ids = versions.map(({ id }) => id);
  const counted = await ledger.rows<{ action: string; n: number }>(
    `SELECT action, count(*)::int AS n FROM audit_entry WHERE object_id = ANY($1)
     AND action IN ('deadline.start', 'deadline.supersede', 'deadline.meet', 'deadline.withdraw') GROUP BY action`,
    [ids],
  );
  const ended = { superseded: 'deadline.supersede', met: 'deadline.meet', withdrawn: 'deadline.withdraw' } as const;
  const expected = Object.entries(ended).map(([state, action]) => [
    action,
    versions.filter((version) => version.state === state).length,
  ]);
  const all = Object.fromEntries(counted.map(({ action, n }) => [action, n]));
  expect(all['deadline.start']).toBe(ids.length);
  for (const [action, n] of expected) expect([action, all[String(action)] ?? 0]).toEqual([action, n]);
  const moved = await ledger.rows<{ subject: string }>(
    `SELECT subject FROM outbox WHERE topic = 'deadline.moved' AND subject = ANY($1)`,
    [ids],
  );
  const later = versions.filter(({ revision }) => revision > 1).map(({ id }) => id);
  expect(moved.map(({ subject }) => subject).toSorted()).toEqual(later.toSorted());
}
