import { OFFICES } from '../sample-district/offices.js';
import { areaFaults } from './area-faults.js';
import type { Office } from './office.js';

const PLACES = ['03354004', '03354018', '03360025'];
const [first] = OFFICES;
const office = (id: string, area: readonly string[], changes: Partial<Office> = {}): Office => ({
  ...(first as Office),
  id,
  authority: 'jobcenter',
  area,
  ...changes,
});
const health = { competentFor: { fact: 'qualification_field', op: 'eq', value: 'health' } } as const;

describe('a change of areas', () => {
  it('may move a key from one office to another at once', () => {
    const before = [office('a', ['03354']), office('b', ['03360'])];
    expect(areaFaults(before, [office('a', []), office('b', ['03360', '03354'])], PLACES)).toEqual([]);
  });

  it('may give a municipality to another office: the longer key wins', () => {
    const before = [office('a', ['03354'])];
    expect(areaFaults(before, [...before, office('b', ['03354018'])], PLACES)).toEqual([]);
  });

  it('leaves no municipality without an office', () => {
    const after = [office('a', ['03354004']), office('b', ['03360'])];
    expect(areaFaults([office('a', ['03354']), office('b', ['03360'])], after, PLACES)).toEqual([
      { kind: 'gap', area: '03354018', offices: ['a'] },
    ]);
  });

  it('leaves no area without an office that no list divides', () => {
    expect(areaFaults([office('a', ['05'])], [office('a', ['051'])], PLACES)).toEqual([
      { kind: 'gap', area: '05', offices: ['a'] },
    ]);
  });

  it('gives no key to two offices', () => {
    const after = [office('a', ['03354']), office('b', ['03360', '03354'])];
    expect(areaFaults([office('a', ['03354']), office('b', ['03360'])], after, PLACES)).toEqual([
      { kind: 'overlap', area: '03354', offices: ['a', 'b'] },
    ]);
  });

  it('lets offices for different subjects share a key, and misses the subject nobody takes any more', () => {
    const both = [
      office('a', ['03'], health),
      office('b', ['03'], { competentFor: { fact: 'x', op: 'known' } as never }),
    ];
    expect(areaFaults(both, both, PLACES)).toEqual([]);
    expect(areaFaults(both, both.slice(1), PLACES)).toHaveLength(3);
    expect(areaFaults(both, [office('c', ['*'])], PLACES)).toEqual([]);
  });

  it('is not hindered by what was wrong before', () => {
    const wrong = [office('a', ['03354']), office('b', ['03354'])];
    expect(areaFaults(wrong, wrong, PLACES)).toEqual([]);
  });
});
