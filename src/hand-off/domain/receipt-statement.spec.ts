import { type LocalDate } from '../../authority-kit/index.js';
import { type ProvableReceipt, statementOf } from './receipt-statement.js';

const CHAIN = '6f1c2a10-7d55-4c55-9d0a-0f3a5f0c1e11';
const RECEIPT: ProvableReceipt = {
  reference: 'K7M2QX',
  kind: 'R1',
  issuedBy: 'jobcenter',
  issuedAt: new Date('2026-11-23T12:00:00.123Z'),
  service: 'jc-grundsicherungsgeld',
  filedOn: '2026-11-20' as LocalDate,
  receivedOn: '2026-11-23' as LocalDate,
  counts: 'first_receipt',
  countsFrom: '2026-11-20' as LocalDate,
  rule: 'rr-sgb',
  ruleVersion: '2026-11-22' as LocalDate,
};

describe('statementOf', () => {
  it('says what is proven and leaves out whatever else the receipt holds', () => {
    const row = { ...RECEIPT, handOffId: CHAIN, filedWith: 'migrationsberatung', issuedByOffice: 'of', notes: {} };
    expect(statementOf(row, 'matter')).toEqual({ ...RECEIPT, issuedAt: '2026-11-23T12:00:00Z', matter: 'matter' });
  });
});
