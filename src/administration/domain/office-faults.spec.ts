import type { OfficeChanges } from '../../catalogue/index.js';
import { officeFaults } from './office-faults.js';

const known = { calendars: ['DE-NI', 'DE-BY'], sites: [{ id: 'st-luechow' }] };
const faultsOf = (changes: object) =>
  officeFaults(changes as OfficeChanges, known).map(({ pointer, code }) => `${pointer} ${code}`);
const open = (mon: unknown) => ({ sites: [{ site: 'st-luechow', hours: { mon } }] });

describe('what is said about an office', () => {
  it.each<[object, string[]]>([
    [{ calendar: 'DE-NI' }, []],
    [{ calendar: 'DE' }, ['/calendar no-such-calendar']],
    [{ area: ['*', '03', '033', '03354', '03354018'] }, []],
    [{ area: ['3354', '99', 'x'] }, ['/area/0 no-area-key', '/area/1 no-area-key', '/area/2 no-area-key']],
    [{ area: ['03', '03'] }, ['/area/1 repeated']],
    [{ languages: ['de', 'de-x-leicht', 'ar'] }, []],
    [{ languages: ['deutsch 1'] }, ['/languages/0 no-language']],
    [open(['08:30-12:00', '14:00-17:00']), []],
    [{ sites: [{ site: 'st-mond', hours: {} }] }, ['/sites/0/site no-such-site']],
    [{ sites: [{ site: 'st-luechow', hours: { sun: [] } }] }, ['/sites/0/hours/sun no-working-day']],
    [open(['12:00-08:30']), ['/sites/0/hours/mon/0 no-span']],
    [open(['08:00-12:00', '11:00-13:00']), ['/sites/0/hours/mon/1 no-span']],
    [open(['8-12']), ['/sites/0/hours/mon/0 no-span']],
    [open('08:30-12:00'), ['/sites/0/hours/mon no-span']],
    [{ name: 'Amt' }, []],
  ])('%j', (changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });
});
