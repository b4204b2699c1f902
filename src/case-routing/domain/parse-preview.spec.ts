import { parsePreview } from './parse-preview.js';

const body = { today: '2026-11-24', place: '03354016', facts: { age: 34 } };

const faultsOf = (input: unknown) => {
  const parsed = parsePreview(input);
  return parsed.kind === 'refused' ? parsed.faults.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('body of a routing preview', () => {
  it('reads a full request', () => {
    const concerns = [{ service: 'abh-24-schutz' }, { lifeEvent: 'arrival' }];
    expect(parsePreview({ ...body, concerns, documentsHeld: ['reisepass'] })).toEqual({
      kind: 'parsed',
      request: { ...body, concerns, documentsHeld: ['reisepass'] },
    });
  });

  it('takes what is left out as nothing said', () => {
    expect(parsePreview({ today: '2026-11-24', place: '033545407016' })).toEqual({
      kind: 'parsed',
      request: { today: '2026-11-24', place: '03354016', facts: {}, concerns: [], documentsHeld: [] },
    });
    expect(parsePreview({ ...body, facts: { age: null } })).toMatchObject({ request: { facts: {} } });
  });

  it.each([
    [null, [' not-an-object']],
    [[], [' not-an-object']],
    [{}, ['/today not-a-date', '/place not-digits']],
    [{ ...body, today: '2026-02-30' }, ['/today not-a-date']],
    [{ ...body, place: 3_354_016 }, ['/place not-digits']],
    [{ ...body, place: '3354016' }, ['/place wrong-length']],
    [{ ...body, 'a/b~c': 1 }, ['/a~1b~0c unknown-member']],
    [JSON.parse('{"today":"2026-11-24","place":"03354016","__proto__":{}}'), ['/__proto__ unknown-member']],
    [{ ...body, facts: [] }, ['/facts not-an-object']],
    [{ ...body, facts: { shoe_size: 38, age: '34' } }, ['/facts/shoe_size unknown-fact', '/facts/age wrong-type']],
    [{ ...body, concerns: {} }, ['/concerns not-a-list']],
    [{ ...body, concerns: ['abh-24-schutz'] }, ['/concerns/0 not-an-object']],
    [{ ...body, concerns: [{ service: 'a' }, {}] }, ['/concerns/1 not-a-concern']],
    [{ ...body, concerns: [{ service: 'a', lifeEvent: 'b' }] }, ['/concerns/0 not-a-concern']],
    [{ ...body, concerns: [{ service: 1 }] }, ['/concerns/0 not-a-concern']],
    [{ ...body, concerns: [{ service: 'a', urgent: true }] }, ['/concerns/0/urgent unknown-member']],
    [{ ...body, documentsHeld: 'reisepass' }, ['/documentsHeld not-a-list']],
    [{ ...body, documentsHeld: ['reisepass', 'toString'] }, ['/documentsHeld/1 unknown-document']],
  ])('%j is refused', (input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });

  it('never repeats what was sent', () => {
    const parsed = parsePreview({ ...body, facts: { residence_status: 'Oksana', nationality_iso3: 'Oksana' } });
    expect(parsed.kind).toBe('refused');
    expect(JSON.stringify(parsed)).not.toContain('Oksana');
  });
});
