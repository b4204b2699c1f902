import { LAW_BOOK } from '../../../src/hand-off/domain/law-book.js';
import type { BodyId } from '../../../src/hand-off/law/bodies.js';
import type { TransferLaw } from '../../../src/hand-off/law/transfer-law.js';
import type { TransferRow } from '../../../src/hand-off/law/transfer-row.js';
import { TRANSFER_ROWS } from '../../../src/hand-off/law/transfer-rows.js';
import { boundRow, dependsOn, describeRow, fieldsPassing, lawWith } from './ways.js';

/** Rows by which this software transfers something; the others must let nothing pass, whatever is changed in them. */
const ways = TRANSFER_ROWS.filter(({ channel }) => channel === 'router' || channel === 'register_query');

const changed = (row: TransferRow, change: Partial<TransferRow>, law: Partial<TransferLaw> = {}) =>
  lawWith({ ...law, rows: TRANSFER_ROWS.map((one) => (one.id === row.id ? { ...one, ...change } : one)) });

describe('no part of the law can be lost unnoticed', () => {
  it.each(ways.map(({ id }) => id))('%s itself', (id) => {
    const without = lawWith({ rows: TRANSFER_ROWS.filter((one) => one.id !== id) });
    expect(describeRow(boundRow(id)).join('\n')).not.toContain('nothing');
    expect(describeRow(boundRow(id), without).join('\n')).toContain('nothing');
  });

  it.each(ways.map((row) => [row.id, row] as const))('%s: each of its fields', (id, row) => {
    const bound = boundRow(id);
    const [from = ''] = bound.from;
    const to = [...bound.to].find((one) => one !== from) ?? from;
    for (const field of row.fields) {
      const fields = row.fields.filter((one) => one !== field);
      expect(fieldsPassing(bound, from, to, LAW_BOOK)).toContain(field);
      expect(fieldsPassing(bound, from, to, changed(row, { fields }))).not.toContain(field);
    }
  });

  /** Some locks are doubled by a prohibition; each must hold alone, so here there are no prohibitions. */
  const alone = { prohibitions: [] };

  const locks: (readonly [string, TransferRow, Partial<TransferRow>])[] = ways.flatMap((row) => {
    const opened: Partial<TransferRow>[] = [
      ...(row.consent === 'none' ? [] : [{ consent: 'none' } as const]),
      ...(row.when === null ? [] : [{ when: null }]),
      ...(row.capacity === null ? [] : [{ capacity: null }]),
      ...row.requiredFields.map((field) => ({ requiredFields: row.requiredFields.filter((one) => one !== field) })),
      ...(row.validFrom === null ? [] : [{ validFrom: null }]),
      ...(row.validUntil === null ? [] : [{ validUntil: null }]),
      { channel: 'outside_router' },
      { never: row.fields },
    ];
    return opened.map((change) => [`${row.id} without its ${Object.keys(change).join()}`, row, change] as const);
  });

  it.each(locks)('%s', (_label, row, change) => {
    const bound = boundRow(row.id);
    expect(dependsOn(bound, changed(row, change, alone))).not.toBe(dependsOn(bound, lawWith(alone)));
  });

  const sides = ways.flatMap((row) => {
    const bound = boundRow(row.id);
    const [from = ''] = bound.from;
    const to = [...bound.to].find((one) => one !== from) ?? from;
    const others = (side: 'from' | 'to', body: string) => [...bound[side]].filter((one) => one !== body) as BodyId[];
    return [
      { label: `${row.id} from ${from}`, row, from, to, change: { from: others('from', from) } },
      { label: `${row.id} to ${to}`, row, from, to, change: { to: others('to', to) } },
    ];
  });

  it.each(sides)('$label', ({ row, from, to, change }) => {
    expect(fieldsPassing(boundRow(row.id), from, to)).toHaveLength(row.fields.length);
    expect(fieldsPassing(boundRow(row.id), from, to, changed(row, change))).toEqual([]);
  });
});
