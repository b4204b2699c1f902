import type { LocalDate } from '../../authority-kit/index.js';
import { OFFICES } from '../sample-district/offices.js';
import { changed, type OfficeChange, type OfficeChanges, officesOn } from './office-change.js';
import type { Office } from './office.js';

const office = OFFICES.find(({ id }) => id === 'of-dan-jobcenter') as Office;
const planned = (validFrom: LocalDate, changes: OfficeChanges, second = 0): OfficeChange => ({
  id: `${validFrom}-${second}`,
  office: office.id,
  validFrom,
  changes,
  state: 'planned',
  createdAt: new Date(Date.UTC(2026, 10, 1, 8, 0, second)),
});

describe('a change of an office', () => {
  it('ends what was invented about the property it replaces', () => {
    expect(changed(office, { capacityPerDay: 12, note: 'x' })).toMatchObject({
      capacityPerDay: 12,
      sample: ['hours', 'languages', 'email'],
    });
  });

  it('holds from its day on, in the order of days, then of planning', () => {
    const plans = [
      planned('2027-02-01', { capacityPerDay: 3 }, 2),
      planned('2027-02-01', { capacityPerDay: 2 }, 1),
      planned('2027-01-01', { capacityPerDay: 1 }, 3),
    ];
    const on = (day: LocalDate) => officesOn([office], plans, day)[0]?.capacityPerDay;
    expect([on('2026-12-31'), on('2027-01-01'), on('2027-02-01')]).toEqual([26, 1, 3]);
  });

  it('can end an office', () => {
    const plans = [planned('2027-01-01', { validUntil: '2027-01-31' })];
    expect(officesOn([office], plans, '2027-01-31')).toHaveLength(1);
    expect(officesOn([office], plans, '2027-02-01')).toEqual([]);
  });
});
