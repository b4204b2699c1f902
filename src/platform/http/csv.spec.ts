import * as fc from 'fast-check';
import { csvOf } from './csv.js';

/** A reader of RFC 4180 that knows nothing of how it was written. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const CELL = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"=', ',', '\r\n'), fc.string())
    .map((parts) => parts.join('')),
);

describe('a list as CSV', () => {
  it('says the names of its columns first, and nothing where there is nothing', () => {
    const row = { at: '2026-12-01', count: 3, reason: null, fields: ['name', 'birth_date'] };
    const text = csvOf(['at', 'count', 'reason', 'fields'], [row]);
    expect(text).toBe('at,count,reason,fields\r\n2026-12-01,3,,name birth_date\r\n');
  });

  it('quotes what would end a cell or a line', () => {
    expect(csvOf(['a'], [{ a: 'say "no", please' }, { a: 'two\r\nlines' }])).toBe(
      'a\r\n"say ""no"", please"\r\n"two\r\nlines"\r\n',
    );
  });

  it('has no cell that a spreadsheet takes for a formula, and says all else as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ first: CELL, second: CELL })), (rows) => {
        const [, ...read] = parse(csvOf(['first', 'second'], rows));
        expect(read.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(read.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows.map(({ first, second }) => [first, second].map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))),
        );
      }),
    );
  });
});
