import { isLastReminder, nextReminder } from './recipient-duty.js';

const IMPOSED = new Date('2026-12-01T12:00:00Z');
const dayOf = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null;

describe('reminders of a duty', () => {
  it('come after 3, 9 and 14 days, and then no more', () => {
    const days = [0, 1, 2, 3].map((reminders) => dayOf(nextReminder(IMPOSED, reminders)));
    expect(days).toEqual(['2026-12-04', '2026-12-10', '2026-12-15', null]);
  });

  it('reach the sender with the last one', () => {
    expect([1, 2, 3].map(isLastReminder)).toEqual([false, false, true]);
  });
});
