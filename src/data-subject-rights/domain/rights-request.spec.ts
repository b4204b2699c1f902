import { afterAction, refusalsOf, REQUEST_ACTIONS, REQUEST_STATES, requestActions } from './rights-request.js';

describe('a request', () => {
  it('is decided by the desk and taken back by the person, once', () => {
    expect(requestActions('open', 'desk')).toEqual(['carry_out', 'refuse']);
    expect(requestActions('open', 'person')).toEqual(['take_back']);
    expect(requestActions('open', undefined)).toEqual([]);
    const later = REQUEST_STATES.filter((state) => state !== 'open');
    const sides = ['desk', 'person'] as const;
    expect(later.flatMap((state) => sides.flatMap((side) => requestActions(state, side)))).toEqual([]);
  });

  it('is not moved by the wrong side', () => {
    const byPerson = REQUEST_ACTIONS.map((action) => afterAction('open', action, 'person'));
    expect(byPerson).toEqual([undefined, undefined, 'taken_back']);
  });

  it('is refused for reasons of its own kind only', () => {
    expect(refusalsOf('rectification')).toEqual(['is-correct', 'proof-missing']);
    expect(refusalsOf('erasure')).toEqual([
      'still-needed',
      'legal-duty',
      'public-task',
      'public-health',
      'legal-claims',
    ]);
  });
});
