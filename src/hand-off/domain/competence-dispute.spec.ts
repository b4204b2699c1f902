import { denials, isDisputed, type Attempt } from './competence-dispute.js';

const rejected = (toOffice: string, reasonCode = 'not-competent'): Attempt => ({
  toOffice,
  state: 'rejected',
  reasonCode,
});
const forwarded = (toOffice: string): Attempt => ({ toOffice, state: 'forwarded', reasonCode: null });

describe('denying to be competent', () => {
  it('is said in so many words or by passing the matter on', () => {
    expect(denials([forwarded('a'), rejected('b')])).toEqual(['a', 'b']);
  });

  it('is not rejecting for another reason, and counts once for each office', () => {
    expect(denials([rejected('a', 'at-capacity'), rejected('b'), rejected('b')])).toEqual(['b']);
  });

  it('is a dispute where two do it', () => {
    expect([isDisputed(['a']), isDisputed(['a', 'b'])]).toEqual([false, true]);
  });
});
