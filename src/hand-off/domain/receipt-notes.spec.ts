import { type Authority, type LocalDate, type PublicService } from '../../authority-kit/index.js';
import { type Deadline, deadlineById } from '../../deadlines/index.js';
import { whichReceiptCounts } from './filing-date.js';
import { type DeclaredProcedure, type Noted, notesOf } from './receipt-notes.js';
import { RECEIPT_KINDS } from './receipt.js';

const day = (text: string) => text as LocalDate;
const periods = (...ids: string[]): Deadline[] => ids.flatMap((id) => deadlineById(id) ?? []);

const finding = (filedAt: string, service = 'an-bqfg', competent = 'anerkennungsstelle') => {
  const found = whichReceiptCounts({ service, filedAt, filedOn: day('2026-11-20'), competent, reachedOn: null });
  if (found.kind !== 'found') throw new Error(found.code);
  return found;
};

const DECLARED: DeclaredProcedure = {
  authority: { id: 'anerkennungsstelle', procedureLaw: 'VwVfG/BQFG' } as Authority,
  service: {
    id: 'an-bqfg',
    legalBasis: ['§§ 4–6 BQFG'],
    remedy: { type: 'court_action_vg', deadlineId: 'vwgo-74-klage', preliminaryObjection: false, note: null },
  } as unknown as PublicService,
  deadlines: periods(
    'bqfg-6-empfang',
    'bqfg-6-entscheidung',
    'vwgo-75-untaetigkeit',
    'sgb2-37-antrag',
    'bmg-17-anmeldung',
  ),
  remedyDeadline: deadlineById('vwgo-74-klage'),
};

const note = (more: Partial<Noted>) =>
  notesOf({
    kind: 'R1',
    finding: finding('anerkennungsstelle'),
    competent: { authority: 'anerkennungsstelle', office: null },
    declared: DECLARED,
    outcome: 'granted',
    silence: null,
    papers: null,
    today: day('2026-11-23'),
    ...more,
  });

describe('notesOf', () => {
  it('tells with a filing every term of the procedure, what it begins with and what follows', () => {
    const { procedure } = note({ kind: 'R1' });
    expect(procedure?.law).toBe('VwVfG/BQFG');
    expect(procedure?.terms.map(({ deadline, begins }) => [deadline, begins])).toEqual([
      ['bqfg-6-empfang', 'filing'],
      ['bqfg-6-entscheidung', 'completeness'],
      ['vwgo-75-untaetigkeit', 'filing'],
    ]);
    expect(procedure?.terms[1]).toMatchObject({
      length: { value: 3, unit: 'months' },
      consequenceIfMissed: 'Untätigkeitsklage möglich',
      legalBasis: ['§ 6 Abs. 3 BQFG', '§ 13 Abs. 3 BQFG (reglementierte Berufe)'],
    });
    expect(procedure?.terms[0]?.consequenceIfMissed).toBeNull();
    expect(procedure?.remedy).toMatchObject({ type: 'court_action_vg', deadline: 'vwgo-74-klage' });
  });

  it('tells with completeness the terms that begin with it', () => {
    expect(note({ kind: 'R2' }).procedure?.terms.map(({ deadline }) => deadline)).toEqual(['bqfg-6-entscheidung']);
  });

  it('says nothing of the procedure where nothing begins, and of the outcome only at the end', () => {
    const said = RECEIPT_KINDS.map((kind) => {
      const { procedure, outcome } = note({ kind });
      return [kind, procedure !== null, outcome];
    });
    expect(said).toEqual([
      ['R0', false, null],
      ['R1', true, null],
      ['R2', true, null],
      ['R3', false, null],
      ['R4', false, 'granted'],
    ]);
  });

  it('gives the basis, the open point and the warning of the rule that counts', () => {
    expect(note({}).counting.warning).toBeNull();
    expect(note({ finding: finding('meldebehoerde') }).counting.warning?.code).toBe('first-receipt-does-not-count');
    const disputed = finding('auslaenderbehoerde', 'jc-grundsicherungsgeld', 'jobcenter');
    expect(note({ finding: disputed }).counting).toMatchObject({
      basis: '§ 16 Abs. 2 Satz 2 SGB I',
      doubt: 'D03',
      warning: { code: 'first-receipt-disputed' },
    });
  });

  it('names no remedy where there is no decision to contest', () => {
    const { remedy } = DECLARED.service;
    const service = { ...DECLARED.service, remedy: { ...remedy, type: 'none' as const, deadlineId: null } };
    expect(note({ declared: { ...DECLARED, service, remedyDeadline: undefined } }).procedure?.remedy).toBeNull();
  });

  it('leaves out a term that is not in force', () => {
    const deadlines = DECLARED.deadlines.map((one) => ({ ...one, validUntil: day('2026-11-22') }));
    expect(note({ declared: { ...DECLARED, deadlines } }).procedure?.terms).toEqual([]);
  });
});
