import { CALCULATION_PROBLEMS } from '../../src/deadlines/api/calculation-problems.js';
import { DEADLINES } from '../../src/deadlines/index.js';
import { publicCode } from '../../src/platform/problem/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { VECTORS } from './golden-data.js';
import { LETTER } from './ledger-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const calculate = (body: unknown) => app.request().post<Record<string, unknown>>('/v1/deadlines/calculate', body);

const QUESTION = { ...LETTER, today: '2026-11-22' };
const COURT = { ...QUESTION, deadlineId: 'vwgo-74-klage', delivery: 'post_domestic_vwvfg' };
const UNDATED = DEADLINES.filter(({ computable }) => !computable);

const REFUSALS: readonly (readonly [string, object, object])[] = [
  ['DEADLINE_UNKNOWN_ID', { ...QUESTION, deadlineId: 'no-such-law' }, { pointer: '/deadlineId' }],
  ['DEADLINE_NEEDS_INPUT', { ...QUESTION, delivery: undefined }, { question: 'posting_date' }],
  ['DEADLINE_NEEDS_INPUT', { ...QUESTION, triggerDate: undefined }, { question: 'posting_date' }],
  [
    'DEADLINE_OTHER_RULE',
    { ...QUESTION, facts: { remedy_instruction: 'missing' } },
    { useInstead: 'sgg-66-jahresfrist' },
  ],
  ['DEADLINE_LAW_NOT_COVERED', { ...COURT, region: 'DE-BY' }, { pointer: '/region' }],
  [
    'DEADLINE_NOT_NOTIFIED',
    { ...COURT, delivery: 'portal_vwvfg_41_2a', noticeSentOn: '2026-11-01', triggerDate: '2026-11-15' },
    { pointer: '/triggerDate' },
  ],
  [
    'DEADLINE_INVALID_INPUT',
    { ...QUESTION, triggerEvent: 'birth' },
    { errors: [{ pointer: '/triggerEvent', code: 'unknown-value', message: expect.any(String) }] },
  ],
  [
    'DEADLINE_INVALID_INPUT',
    { ...VECTORS.vectors[0]?.input, notification: { method: 'post_domestic_vwvfg', deemedDeliveryOffsetDays: 3 } },
    { pointer: '/notification/deemedDeliveryOffsetDays' },
  ],
];

describe('a refusal', () => {
  it.each(REFUSALS)('%s says why and gives no date', async (code, question, details) => {
    const { status, body, headers } = await calculate(question);
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ code, status: 422, reason: expect.any(String), ...details });
    expect(body).not.toHaveProperty('endDate');
  });

  it.each(UNDATED)('$id: the law names no day', async ({ id, trigger }) => {
    const question = { deadlineId: id, triggerEvent: trigger.event, region: 'DE-NI', today: '2026-11-22' };
    const { status, body } = await calculate({ ...question, triggerDate: '2026-11-21' });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'DEADLINE_NO_DATE', noDate: true, internalTarget: '2026-11-23' });
    expect(body).not.toHaveProperty('endDate');
  });

  it('has a page for every code, and every code is tried above', async () => {
    const tried = new Set([...REFUSALS.map(([code]) => code), 'DEADLINE_NO_DATE']);
    const refusing = Object.entries(CALCULATION_PROBLEMS).filter(([, { status }]) => status === 422);
    expect(new Set(refusing.map(([code]) => publicCode(code)))).toEqual(tried);
    for (const [code, { title }] of refusing) {
      const page = await fetch(`${app.url}/problems/${code}`);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(title)]);
    }
  });
});
