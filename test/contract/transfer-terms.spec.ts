import { TRANSFER_PROFILES } from '../../src/authority-kit/index.js';
import { TRANSFER_ROWS } from '../../src/hand-off/law/transfer-rows.js';

describe.each(Object.entries(TRANSFER_PROFILES))('the terms a declared next step takes from %s', (id, terms) => {
  it('are those of the row in the transfer law', () => {
    const row = TRANSFER_ROWS.find((one) => one.id === id);
    expect(row).toMatchObject(terms);
  });
});
