import { IDENTIFIERS, searchable } from './searchable.js';

describe('what a hand-off is found by', () => {
  it('are the numbers that name a person', () => {
    expect(IDENTIFIERS).toEqual(['azr_number', 'case_reference', 'tax_id', 'health_insurance_number']);
  });

  it.each([
    [{ name: 'Amina Beispiel', birth_date: '1990-05-01' }, {}],
    [
      { name: 'Amina Beispiel', birth_date: '1990-05-01', tax_id: '12345678901' },
      { birth_date: '1990-05-01', tax_id: '12345678901' },
    ],
    [{ case_reference: '2026/117' }, { case_reference: '2026/117' }],
    [{}, {}],
  ])('of %j: %j', (content, expected) => {
    expect(searchable(content as Record<string, string>)).toEqual(expected);
  });
});
