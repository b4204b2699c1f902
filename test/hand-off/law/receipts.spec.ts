import { whichReceiptCounts } from '../../../src/hand-off/domain/filing-date.js';
import { JOURNEYS } from './golden.js';

const RECEIPTS = JOURNEYS.flatMap(({ id, receipts }) =>
  receipts.map((receipt) => ({ label: `${id} ${receipt.service ?? receipt.remedy} at ${receipt.filedAt}`, receipt })),
);

describe('receipts of the reference journeys', () => {
  it.each(RECEIPTS)('$label', ({ receipt }) => {
    const { rule, counts, countsFrom, ...filing } = receipt;
    const found = whichReceiptCounts(filing);
    expect(found).toMatchObject({ kind: 'found', rule, counts, countsFrom, firstReceivedOn: receipt.filedOn });
    expect('warning' in found && found.warning === null).toBe(counts === 'first_receipt');
  });
});
