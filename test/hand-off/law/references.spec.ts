import { TRANSFER_PROFILES, type TransferTerms } from '../../../src/authority-kit/index.js';
import { membersOf } from '../../../src/hand-off/domain/law-book.js';
import { TRANSFER_LAW } from '../../../src/hand-off/law/transfer-law.js';
import { authorityOf, SERVICE_IDS } from './golden.js';
import { BODIES } from './ways.js';

const { rows, prohibitions, receiptRules, groups, capacities } = TRANSFER_LAW;
const rowIds = rows.map(({ id }) => id);

describe('the transfer law refers to nothing that does not exist', () => {
  it('57 rows, 23 prohibitions, 9 receipt rules, each id once', () => {
    const ids = [...rowIds, ...prohibitions.map(({ id }) => id), ...receiptRules.map(({ id }) => id)];
    expect([rows.length, prohibitions.length, receiptRules.length, new Set(ids).size]).toEqual([57, 23, 9, 89]);
  });

  it('every set of bodies is declared and comes down to bodies that take part', () => {
    const sides = [...rows, ...prohibitions].flatMap(({ from, to }) => [...from, ...to]);
    const named = [...sides, ...receiptRules.flatMap(({ countsAt, disputedAt }) => [...countsAt, ...disputedAt])];
    const sets = named.filter((side) => side.startsWith('@')).map((side) => side.slice(1));
    expect(sets.filter((set) => !(set in groups))).toEqual([]);
    expect(membersOf(TRANSFER_LAW, named).filter((body) => !BODIES.includes(body))).toEqual([]);
    expect(BODIES).toHaveLength(35);
  });

  it('every authority with services takes part', () => {
    const authorities = [...new Set(SERVICE_IDS.map((id) => authorityOf(id)))];
    expect(authorities).toHaveLength(26);
    expect(authorities.filter((id) => !BODIES.includes(id ?? ''))).toEqual([]);
  });

  it('a prohibition spares only rows there are', () => {
    expect(prohibitions.flatMap(({ unlessRows }) => unlessRows).filter((id) => !rowIds.includes(id))).toEqual([]);
  });

  it('capacities and receipt rules name services of the catalogue, a service falls under one receipt rule at most', () => {
    const ruled = receiptRules.flatMap(({ services }) => (services === '*' ? [] : services));
    expect([...ruled, ...Object.values(capacities).flat()].filter((id) => authorityOf(id) === undefined)).toEqual([]);
    expect(new Set(ruled).size).toBe(ruled.length);
  });

  it('no row lists a field it bans, or requires one it does not list', () => {
    const torn = rows.filter(({ fields, never, requiredFields }) => {
      return never.some((field) => fields.includes(field)) || requiredFields.some((field) => !fields.includes(field));
    });
    expect(torn).toEqual([]);
  });

  it.each(Object.entries<TransferTerms>(TRANSFER_PROFILES))(
    'next steps rely on the terms of %s as they are',
    (id, terms) => {
      expect(rows.find((row) => row.id === id)).toMatchObject(terms);
    },
  );
});
