import { germanCalendar } from './german-holidays.js';
import { shiftBack, shiftEnd } from './shift.js';

const CALENDAR = germanCalendar('DE-NI');

describe('an end on a day off', () => {
  it('§ 222 Abs. 2 ZPO: moves to the next working day', () => {
    expect(shiftEnd('2026-12-06', true, '§ 222 Abs. 2 ZPO', CALENDAR)).toEqual({
      end: '2026-12-07',
      steps: [{ rule: 'shift', basis: '§ 222 Abs. 2 ZPO', from: '2026-12-06', to: '2026-12-07', because: ['Sonntag'] }],
    });
  });

  it('§ 26 Abs. 4 SGB X: stays where a benefit or right ends', () => {
    const { end, alternative } = shiftEnd('2027-01-31', false, '§ 26 Abs. 4 SGB X', CALENDAR);
    expect([end, alternative]).toEqual(['2027-01-31', undefined]);
  });

  it.each(['disputed', 'unverified', 'special'] as const)('%s: the earlier day, the later kept beside it', (shift) => {
    const { end, alternative, steps } = shiftEnd('2026-12-25', shift, '§ 36 BeschV', CALENDAR);
    expect([end, alternative]).toEqual(['2026-12-25', '2026-12-28']);
    expect(steps.map(({ rule }) => rule)).toEqual(['no-shift', 'other-reading']);
  });

  it('on a working day there is nothing to dispute', () => {
    expect(shiftEnd('2026-12-24', 'disputed', '', CALENDAR)).toEqual({ end: '2026-12-24', steps: [] });
  });

  it('a latest day counted back moves to the working day before', () => {
    expect(shiftBack('2027-03-29', '', CALENDAR).end).toBe('2027-03-25');
    expect(shiftBack('2027-03-24', '', CALENDAR)).toEqual({ end: '2027-03-24', steps: [] });
  });
});
