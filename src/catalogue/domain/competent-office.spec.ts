import type { Condition, Facts } from '../../authority-kit/index.js';
import type { AreaKey } from './area-key.js';
import { competentOffice } from './competent-office.js';
import type { Office } from './office.js';

const crafts: Condition = { fact: 'qualification_field', op: 'eq', value: 'dual_trade_crafts' };
const health: Condition = { fact: 'qualification_field', op: 'eq', value: 'health' };

const office = (id: string, area: readonly string[], competentFor: Condition | null = null): Office => ({
  id,
  authority: 'anerkennungsstelle',
  name: id,
  area,
  competentFor,
  sites: [],
  languages: ['de'],
  interpreterOnRequest: true,
  acceptsHandOffs: true,
  calendar: 'DE-NI',
  capacityPerDay: 1,
  openMattersLimit: null,
  version: 1,
  email: `${id}@example.org`,
  sample: [],
  note: null,
  validFrom: null,
  validUntil: null,
});

const find = (offices: readonly Office[], place: AreaKey = '03354004', facts: Facts = {}) => {
  const found = competentOffice(offices, 'anerkennungsstelle', place, facts);
  if (found.kind === 'competent') return found.office.id;
  return found.kind === 'nobody' ? found.because : { asks: found.facts, of: found.candidates.map(({ id }) => id) };
};

describe('competent office', () => {
  it('the longest matching area wins', () => {
    const offices = [office('land', ['03']), office('town', ['03354005', '03354004']), office('district', ['03354'])];
    expect(find(offices)).toBe('town');
    expect(find(offices, '03354016')).toBe('district');
    expect(find(offices, '03360025')).toBe('land');
  });

  it('the whole federation is the widest area', () => {
    expect(find([office('federation', ['*']), office('land', ['03'])])).toBe('land');
    expect(find([office('federation', ['*']), office('land', ['03'])], '09162000')).toBe('federation');
  });

  it('an office that does not take the subject gives way to a wider one that does', () => {
    const offices = [office('chamber', ['03354'], crafts), office('land', ['03'], health)];
    expect(find(offices, '03354004', { qualification_field: 'dual_trade_crafts' })).toBe('chamber');
    expect(find(offices, '03354004', { qualification_field: 'health' })).toBe('land');
  });

  it('asks for the subject only where the answer depends on it', () => {
    const chamber = office('chamber', ['03354'], crafts);
    expect(find([chamber, office('land', ['03'])])).toEqual({ asks: ['qualification_field'], of: ['chamber', 'land'] });
    expect(find([chamber, office('town', ['03354004'])])).toBe('town');
    expect(find([chamber, office('land', ['03'])], '03360025')).toBe('land');
  });

  it('does not name offices behind the first certain one', () => {
    const offices = [office('chamber', ['03354'], crafts), office('land', ['03']), office('federation', ['*'], health)];
    expect(find(offices)).toEqual({ asks: ['qualification_field'], of: ['chamber', 'land'] });
  });

  it.each([
    ['no-office', [], '03354004', {}],
    ['place-not-covered', [office('district', ['03354'])], '09162000', {}],
    ['place-too-coarse', [office('town', ['03354004'])], '03354', {}],
    ['subject-not-covered', [office('chamber', ['03354'], crafts)], '03354004', { qualification_field: 'teacher' }],
  ] as const)('says why nobody is competent: %s', (because, offices, place, facts) => {
    expect(find(offices, place, facts)).toBe(because);
  });

  it('a coarse place is enough where no office divides it', () => {
    expect(find([office('district', ['03354'])], '03354')).toBe('district');
    const offices = [office('land', ['03']), office('chamber', ['03354'], crafts)];
    expect(find(offices, '03', { qualification_field: 'health' })).toBe('land');
    expect(find(offices, '03', { qualification_field: 'dual_trade_crafts' })).toBe('place-too-coarse');
  });

  it('equal areas are decided by id, whatever the order of the list', () => {
    const [a, b] = [office('a', ['03354']), office('b', ['03354'])];
    expect([find([a, b]), find([b, a])]).toEqual(['a', 'a']);
  });
});
