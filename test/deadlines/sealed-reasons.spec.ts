import { SealStoredReasons } from '../../src/deadlines/acts/seal-stored-reasons.js';
import { asViewer } from '../../src/platform/access/index.js';
import { type UnitOfWork } from '../../src/platform/database/index.js';
import { FieldKeys } from '../../src/platform/sealing/index.js';
import { CLERK, type Ledger, letterInNewCase, openLedger } from './ledger-app.js';

const WORD = 'Zimtstern';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger('2026-11-22');
});
afterAll(() => ledger.close());

/** A period set by an authority that was extended, and a statutory one that stands still, for a reason in words. */
async function changed() {
  const set = letterInNewCase({
    deadlineId: 'vwvfg-31-behoerdenfrist',
    triggerEvent: 'letter_notified',
    triggerDate: '2026-11-10',
    delivery: 'post_domestic_vwvfg',
    period: { value: 14, unit: 'days' },
  });
  const complete = { triggerEvent: 'documents_complete', triggerDate: '2026-11-10', delivery: undefined } as const;
  const statutory = letterInNewCase({ deadlineId: 'bqfg-6-entscheidung', ...complete, personId: set.personId });
  const [first, second] = [await ledger.start(set), await ledger.start(statutory)].map(({ deadline }) => deadline);
  if (first === undefined || second === undefined || set.personId === null) throw new Error('nothing was started');
  const more = { by: { value: 2, unit: 'weeks' } } as const;
  await ledger.extend({ id: first.id, caseId: first.caseId, reason: WORD, grantedBy: 'jobcenter', more });
  await ledger.suspend({ id: second.id, caseId: second.caseId, reason: WORD });
  return { extended: first, suspended: second, personId: set.personId ?? '' };
}

const reasonsOf = async ({ extended, suspended }: Awaited<ReturnType<typeof changed>>) => {
  const changes = [...(await ledger.history.extensions(extended)), ...(await ledger.history.suspensions(suspended))];
  return changes.map(({ reason }) => reason);
};

async function tablesWithWord(): Promise<string[]> {
  const found: string[] = [];
  for (const table of ['deadline_extension', 'deadline_suspension']) {
    const rows = await ledger.rows(`SELECT 1 FROM ${table} one WHERE one::text LIKE $1`, [`%${WORD}%`]);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

describe('why a deadline was changed', () => {
  it('stands in no row, and who keeps the file reads it', async () => {
    const made = await changed();
    expect(await tablesWithWord()).toEqual([]);
    expect(await asViewer(CLERK, 'casework', () => reasonsOf(made))).toEqual([WORD, WORD]);
  });

  it('is gone with the key of the person; what was done stays', async () => {
    const made = await changed();
    await ledger.inTransaction((tx) => tx.of(FieldKeys).erase(made.personId, new Date()));
    expect(await reasonsOf(made)).toEqual([null, null]);
  });

  it('that was stored before is read as it is, and sealed by the command', async () => {
    const made = await changed();
    for (const table of ['deadline_extension', 'deadline_suspension']) {
      await ledger.rows(`UPDATE ${table} SET reason = $1, sealed_reason = NULL`, [WORD]);
    }
    expect(await reasonsOf(made)).toEqual([WORD, WORD]);
    const seal = new SealStoredReasons({ run: ledger.inTransaction } as UnitOfWork);
    expect(await seal.run()).toBeGreaterThan(1);
    expect(await seal.run()).toBe(0);
    expect(await tablesWithWord()).toEqual([]);
    expect(await reasonsOf(made)).toEqual([WORD, WORD]);
  });
});
