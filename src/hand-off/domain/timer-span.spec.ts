import * as fc from 'fast-check';
import { addHours, germanCalendar } from '../../deadlines/index.js';
import { spanEnd, spanLeft } from './timer-span.js';
import { SPAN_UNITS, type Span } from './timers.js';

const NI = germanCalendar('DE-NI');
const end = (from: string, amount: number, unit: Span['unit']) =>
  spanEnd(new Date(from), { amount, unit }, NI).toISOString();

describe('the end of a span', () => {
  it('is exact for minutes and hours, also in the night the clock changes', () => {
    expect(end('2027-03-27T22:00:00Z', 15, 'minutes')).toBe('2027-03-27T22:15:00.000Z');
    expect(end('2027-03-27T22:00:00Z', 24, 'hours')).toBe('2027-03-28T22:00:00.000Z');
  });

  it('is the end of the last day in Berlin, in winter and in summer', () => {
    expect(end('2026-12-07T09:00:00Z', 3, 'days')).toBe('2026-12-10T23:00:00.000Z');
    expect(end('2027-06-07T09:00:00Z', 3, 'days')).toBe('2027-06-10T22:00:00.000Z');
    expect(end('2026-12-07T23:30:00Z', 1, 'working-days')).toBe('2026-12-09T23:00:00.000Z');
  });

  it('never falls on a day off', () => {
    expect(end('2026-12-09T09:00:00Z', 3, 'days')).toBe('2026-12-14T23:00:00.000Z');
    expect(end('2026-12-11T09:00:00Z', 1, 'working-days')).toBe('2026-12-14T23:00:00.000Z');
  });
});

describe('what is left', () => {
  const instant = fc
    .integer({ min: 0, max: 3 * 365 * 24 * 60 })
    .map((min) => addHours(new Date(0), 438_000 + min / 60));
  const span = fc.record<Span>({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom(...SPAN_UNITS) });

  it('is lost nowhere: a timer that stands still for a moment ends when it would have ended', () => {
    fc.assert(
      fc.property(instant, span, (from, whole) => {
        const due = spanEnd(from, whole, NI);
        const resumed = spanEnd(from, spanLeft(from, due, whole.unit, NI), NI);
        expect(resumed.toISOString()).toBe(due.toISOString());
      }),
    );
  });

  it('never grows, and never falls below nothing', () => {
    fc.assert(
      fc.property(instant, span, fc.nat(2_000), (from, whole, hours) => {
        const due = spanEnd(from, whole, NI);
        const left = (at: Date) => spanLeft(at, due, whole.unit, NI).amount;
        expect(left(addHours(from, hours))).toBeLessThanOrEqual(left(from));
        expect(left(addHours(from, hours))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
