import { preferredType } from './preferred-type.js';

const OFFERED = ['application/json', 'text/csv'] as const;

describe('the type an Accept header likes best', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv, application/json', 'application/json'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['text/csv, */*;q=0.8', 'text/csv'],
    ['application/json;q=0, */*', 'text/csv'],
    ['text/csv;q=0', undefined],
    ['application/pdf', undefined],
    ['text/csv;q=often', undefined],
  ])('%s: %s', (accept, type) => expect(preferredType(accept, OFFERED)).toBe(type));
});
