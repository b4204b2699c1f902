import { answersChallenge } from './challenge.js';

describe('a challenge', () => {
  it.each([
    ['abc', true],
    ['abc\n', true],
    ['{ "challenge": "abc" }', true],
    ['{ "challenge": "abd" }', false],
    ['"abc"', false],
    ['abcd', false],
    ['null', false],
    ['', false],
  ])('is answered by %j: %s', (body, answered) => expect(answersChallenge(body, 'abc')).toBe(answered));
});
