import { parseTransferQuery } from './parse-transfer-query.js';

const BODY = {
  today: '2026-11-24',
  from: 'meldebehoerde',
  to: 'jobcenter',
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  fields: ['first_received_at', 'application_document'],
  consent: 'none',
  facts: { nationality_group: 'third_country', age: 34, german_level: null },
};

const faultsOf = (input: unknown) => {
  const parsed = parseTransferQuery(input);
  return 'faults' in parsed ? parsed.faults.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('a transfer query from outside', () => {
  it('is read member by member; an unknown fact is dropped', () => {
    expect(parseTransferQuery(BODY)).toEqual({
      query: {
        ...BODY,
        facts: { nationality_group: 'third_country', age: 34 },
        fromService: undefined,
        fromOffice: undefined,
        toOffice: undefined,
        mode: undefined,
      },
    });
  });

  it('may name offices, the sending service and the mode', () => {
    const more = { fromService: 'melde-anmeldung', fromOffice: 'of-a', toOffice: 'of-b', mode: 'query' };
    expect(parseTransferQuery({ ...BODY, ...more })).toMatchObject({ query: more });
  });

  it.each([null, [], 'text', 7])('must be an object: %j', (input) => {
    expect(faultsOf(input)).toEqual([' not-an-object']);
  });

  it('names everything that is missing', () => {
    expect(faultsOf({})).toEqual(
      ['today', 'from', 'to', 'fields', 'consent', 'facts'].map((name) => `/${name} required`),
    );
  });

  it.each([
    [{ today: '2026-02-30' }, '/today not-a-day'],
    [{ from: 'Amt für Alles' }, '/from not-an-id'],
    [{ to: 4 }, '/to not-an-id'],
    [{ service: ['x'] }, '/service not-an-id'],
    [{ fields: 'name' }, '/fields not-a-list'],
    [{ fields: ['name', 3] }, '/fields/1 not-an-id'],
    [{ consent: 'maybe' }, '/consent unknown-value'],
    [{ consent: 'toString' }, '/consent unknown-value'],
    [{ mode: 'steal' }, '/mode unknown-value'],
    [{ facts: [] }, '/facts fact-refused'],
    [{ facts: { 'a/b~c': 1 } }, '/facts/a~1b~0c fact-refused'],
    [{ facts: { age: 'old' } }, '/facts/age fact-refused'],
    [{ 'x/y': 1 }, '/x~1y unknown-member'],
  ])('%j is refused', (change, fault) => {
    expect(faultsOf({ ...BODY, ...change })).toEqual([fault]);
  });

  it('a refused value is never repeated', () => {
    const parsed = parseTransferQuery({ ...BODY, from: 'Oksana Beispiel', facts: { age: 'Oksana Beispiel' } });
    expect(JSON.stringify(parsed)).not.toContain('Oksana');
  });
});
