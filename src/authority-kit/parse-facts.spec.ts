import { parseFacts } from './parse-facts.js';

describe('facts from outside', () => {
  it('takes what fits the vocabulary and drops what is unknown', () => {
    const given = {
      nationality_group: 'third_country',
      nationality_iso3: 'UKR',
      age: 34,
      in_need: true,
      children_ages: [4, 9],
      benefits_current: ['wohngeld'],
      entry_date: '2024-02-29',
      title_expires_in_days: -3,
      employment: null,
    };
    const { employment: _unknown, ...known } = given;
    expect(parseFacts(given)).toEqual({ facts: known });
    expect(parseFacts({})).toEqual({ facts: {} });
  });

  it.each([
    ['shoe_size', 42, 'unknown-fact'],
    ['__proto__', 1, 'unknown-fact'],
    ['toString', 1, 'unknown-fact'],
    ['in_need', 'true', 'wrong-type'],
    ['age', '34', 'wrong-type'],
    ['age', 34.5, 'not-an-integer'],
    ['age', Number.NaN, 'not-an-integer'],
    ['age', -1, 'negative'],
    ['residence_status', 'ae_99', 'value-not-allowed'],
    ['residence_status', ['ae_24'], 'wrong-type'],
    ['benefits_current', ['wohngeld', 'lottery'], 'value-not-allowed'],
    ['benefits_current', 'wohngeld', 'wrong-type'],
    ['children_ages', [4, '9'], 'wrong-type'],
    ['children_ages', [4, -9], 'negative'],
    ['entry_date', '2023-02-29', 'not-a-date'],
    ['entry_date', 20230228, 'wrong-type'],
    ['nationality_iso3', 'ukr', 'value-not-allowed'],
    ['nationality_iso3', 7, 'wrong-type'],
  ])('refuses %s = %j as %s', (fact, value, code) => {
    const input = {};
    Object.defineProperty(input, fact, { value, enumerable: true });
    expect(parseFacts(input)).toEqual({ problems: [{ fact, code, expected: expect.any(String) }] });
  });

  it('names every problem at once and repeats no value', () => {
    const parsed = parseFacts({ age: 'Jane Example', employment: 'Jane Example', in_need: true });
    expect(parsed).toMatchObject({ problems: [{ fact: 'age' }, { fact: 'employment', code: 'value-not-allowed' }] });
    expect(JSON.stringify(parsed)).not.toContain('Jane');
  });

  it.each([[null], [undefined], ['age'], [[]]])('refuses %j, which is no object', (input) => {
    expect(parseFacts(input)).toMatchObject({ problems: [{ code: 'not-an-object' }] });
  });
});
