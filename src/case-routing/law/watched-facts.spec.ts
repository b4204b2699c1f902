import { FACTS } from '../../authority-kit/index.js';
import { deadlineById } from '../../deadlines/index.js';
import { WATCHED_FACTS } from './watched-facts.js';

describe.each(WATCHED_FACTS)('the fact that starts $lawId', ({ lawId, triggerEvent, day, months }) => {
  it('starts a deadline that is declared, by the event of its declaration', () => {
    expect(deadlineById(lawId)?.trigger.event).toBe(triggerEvent);
  });

  it('is a day, and a number of months where the law knows several lengths', () => {
    expect(day === null || FACTS[day].type === 'date').toBe(true);
    expect(months === undefined || FACTS[months].type === 'int').toBe(true);
    expect((deadlineById(lawId)?.otherLengths.length ?? 0) > 0).toBe(months !== undefined);
  });

  it('names no day exactly where the law does', () => {
    expect(deadlineById(lawId)?.fixedDay === null).toBe(day !== null);
  });
});
