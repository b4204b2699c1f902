import { type Correction, fieldsTold, namesOf, needsEvidence } from './correction.js';

const correction = (changes: Partial<Correction>): Correction => ({ facts: {}, fields: {}, ...changes });

describe('a correction', () => {
  it('tells recipients what their field has to say', () => {
    const told = fieldsTold(correction({ facts: { birth_date: '1991-02-03' }, fields: { address: 'Markt 1' } }), null);
    expect(told).toEqual({ birth_date: '1991-02-03', address: 'Markt 1' });
  });

  it('names each fact where a field holds several', () => {
    const facts = { employment: 'part_time', weekly_hours: 20 } as const;
    expect(fieldsTold(correction({ facts }), null)).toEqual({
      job_details: 'Erwerbstätigkeit: part_time; Wochenstunden: 20',
    });
  });

  it('tells the whole name where a part of it was wrong', () => {
    expect(fieldsTold(correction({ familyName: 'Muster' }), 'Amina Muster')).toEqual({ name: 'Amina Muster' });
  });

  it('tells nobody what no field says', () => {
    expect(fieldsTold(correction({ facts: { wants_to_volunteer: true } }), null)).toEqual({});
  });

  it.each([
    [{ facts: { birth_date: '1991-02-03' } }, true],
    [{ facts: { residence_status: 'duldung' } }, true],
    [{ familyName: 'Muster' }, true],
    [{ fields: { azr_number: '1' } }, true],
    [{ facts: { german_level: 'b1' } }, false],
    [{ fields: { address: 'Markt 1' } }, false],
    [{ facts: { wants_to_move: true } }, false],
  ])('%j needs evidence: %s', (changes, needed) => {
    expect(needsEvidence(correction(changes as Partial<Correction>))).toBe(needed);
  });

  it('is named by everything it corrects', () => {
    const names = namesOf(
      correction({ givenName: 'A', facts: { birth_date: '1991-02-03' }, fields: { address: 'x' } }),
    );
    expect(names).toEqual(['givenName', 'birth_date', 'address']);
  });
});
