import { whoLearns } from './who-learns.js';

const between = { fromOffice: 'of-a', toOffice: 'of-b' } as const;

describe('who learns of a step', () => {
  it.each([
    ['draft', false, ['of-a']],
    ['draft', true, ['of-a']],
    ['withdrawn', false, ['of-a']],
    ['entered_in_error', false, ['of-a']],
    ['offered', true, ['of-a', 'of-b']],
    ['withdrawn', true, ['of-a', 'of-b']],
    ['revoked', true, ['of-a', 'of-b']],
  ] as const)('%s, offered %s: %j', (to, isOffered, offices) => {
    expect(whoLearns({ to, isOffered, ...between })).toEqual(offices);
  });
});
