import { type Viewer } from '../../platform/access/index.js';
import { mayAssign } from './may-assign.js';

const viewer = (role: Viewer['role'], account = 'me'): Viewer => ({
  account,
  role,
  authority: 'integrationsstelle',
  office: 'of-dan-integration',
  person: null,
  locale: 'de',
});
const NOW = [
  { part: 'adviser', accountId: 'her' },
  { part: 'deputy', accountId: 'him' },
];

describe('who may say who advises', () => {
  it.each([
    ['a clerk of the desk', viewer('clerk'), NOW, true],
    ['the adviser', viewer('guide', 'her'), NOW, true],
    ['the deputy', viewer('counsellor', 'him'), NOW, true],
    ['somebody else of the desk', viewer('guide'), NOW, false],
    ['anybody of the desk where there is none', viewer('guide'), [], true],
    ['anybody where there is only a deputy', viewer('guide'), NOW.slice(1), true],
  ] as const)('%s', (_, who, now, may) => {
    expect(mayAssign(who, now)).toBe(may);
  });
});
