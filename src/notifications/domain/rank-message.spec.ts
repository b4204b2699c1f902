import { rankOf } from './rank-message.js';

describe('rankOf', () => {
  it('goes by the days that are left', () => {
    expect([14, 7, 2].map((days) => rankOf({ message: 'deadline_14', params: { days } }))).toEqual([14, 7, 2]);
    expect(rankOf({ message: 'deadline_0', params: {} })).toBe(0);
  });

  it('puts codes to sign in with first, and answers before reminders of what is far away', () => {
    expect(rankOf({ message: 'signin_code', params: {} })).toBe(0);
    expect(rankOf({ message: 'receipt_filing', params: {} })).toBeLessThan(
      rankOf({ message: 'deadline_7', params: { days: 7 } }),
    );
  });
});
