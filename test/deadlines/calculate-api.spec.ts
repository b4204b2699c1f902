import { DEADLINES } from '../../src/deadlines/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { JOURNEYS, VECTORS } from './golden-data.js';
import { LETTER } from './ledger-app.js';

interface Problem {
  readonly code: string;
  readonly reason: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const calculate = <T = Record<string, unknown>>(body: unknown) =>
  app.request().post<T>('/v1/deadlines/calculate', body);

const QUESTION = { ...LETTER, today: '2026-11-22' };

describe('a period stated in full', () => {
  const all = [...VECTORS.vectors, ...VECTORS.extraVectors, ...VECTORS.retroactiveAndSpecial];

  it.each(all)('$id: exactly the days expected, and how they were found', async ({ input, expected }) => {
    const { status, body } = await calculate(input);
    const { steps, ...days } = body;
    expect([status, days]).toEqual([200, expected]);
    expect(steps).toBeInstanceOf(Array);
  });

  it('names the provision of each step', async () => {
    const [vector] = VECTORS.vectors;
    const { body } = await calculate(vector?.input);
    expect(body['steps']).toEqual([
      {
        rule: 'deemed-delivery',
        basis: '§ 41 Abs. 2 Satz 1, 3 VwVfG',
        from: '2026-11-02',
        to: '2026-11-06',
        doubt: 'D07',
      },
      { rule: 'count', basis: expect.stringContaining('§ 188'), from: '2026-11-06', to: '2026-12-06' },
      { rule: 'shift', basis: '§ 193 BGB', from: '2026-12-06', to: '2026-12-07', because: ['Sonntag'] },
    ]);
  });
});

describe('a declared deadline', () => {
  const dated = JOURNEYS.flatMap(({ id, today, deadlines }) =>
    deadlines.filter(({ result }) => result['noDate'] !== true).map((entry) => ({ id, today, ...entry })),
  );

  it.each(dated)('$id $deadlineId from $triggerDate', async (entry) => {
    const { id: _, today, scenario: _scenario, doubt, result, ...query } = entry;
    const { status, body } = await calculate({ ...query, region: 'DE-NI', today });
    expect(status).toBe(200);
    expect(body).toMatchObject({ deadlineId: query.deadlineId, ...result });
    expect(body['doubt']).toBe(doubt);
  });

  it('comes with its reminder ladder', async () => {
    const { body } = await calculate(QUESTION);
    expect(body).toMatchObject({ endDate: '2026-12-07', ruleVersion: '2026-11-22', calendar: 'DE-NI' });
    expect(body['reminders']).toEqual([
      { date: '2026-11-23', message: 'deadline_14', leadTime: 'P14D', to: 'person' },
      { date: '2026-11-30', message: 'deadline_7', leadTime: 'P7D', to: 'person' },
      { date: '2026-12-04', message: 'deadline_7', leadTime: 'P3D', to: 'person' },
    ]);
    expect(body).not.toHaveProperty('kind');
  });

  it('is stored nowhere', async () => {
    await calculate({ ...QUESTION, triggerDate: '2026-11-03' });
    const listed = await app.request().get<{ deadlines: object[] }>('/v1/deadlines');
    expect(listed.body.deadlines).toHaveLength(DEADLINES.length);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nothing', {}, '/kind', 'missing'],
    ['a misspelt key', { ...QUESTION, triggerDay: '2026-11-02' }, '/triggerDay', 'unknown-key'],
    ['no real day', { ...QUESTION, triggerDate: '2027-02-29' }, '/triggerDate', 'no-such-day'],
    ['a day of another notation', { ...QUESTION, triggerDate: '02.11.2026' }, '/triggerDate', 'no-such-day'],
    ['a day of another century', { ...QUESTION, triggerDate: '0026-11-02' }, '/triggerDate', 'out-of-range'],
    ['no region', { ...QUESTION, region: undefined }, '/region', 'missing'],
    ['no Land', { ...QUESTION, region: 'DE-XX' }, '/region', 'unknown-value'],
    ['no today', { ...QUESTION, today: undefined }, '/today', 'missing'],
    ['no id', { ...QUESTION, deadlineId: null }, '/deadlineId', 'wrong-type'],
    ['a fact that is an object', { ...QUESTION, facts: { age: {} } }, '/facts/age', 'wrong-type'],
    ['half a day', { ...QUESTION, period: { value: 1.5, unit: 'days' } }, '/period/value', 'wrong-type'],
    ['a kind nobody knows', { kind: 'guess' }, '/kind', 'unknown-value'],
    ['a list', [QUESTION], '', 'wrong-type'],
    ['null', null, '', 'wrong-type'],
  ])('is refused with a pointer: %s', async (_, question, pointer, code) => {
    const { status, body, headers } = await calculate<Problem>(question);
    expect([status, body.code]).toEqual([400, 'REQUEST_INVALID']);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.errors).toContainEqual({ pointer, code, message: expect.any(String) });
  });
});
