import * as fc from 'fast-check';
import { type Answer, openTestApp, type TestApp } from '../support/app.js';
import { VECTORS } from './golden-data.js';
import { LETTER } from './ledger-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const QUESTION = { ...LETTER, today: '2026-11-22', period: { value: 1, unit: 'months' }, facts: {} };

/** What people and programs send instead of what is meant. */
const wrong = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('2026-02-30', '0000-00-00', '9999-12-31', '1900-01-01', '2026-11-22T24:00:00Z', '+275760-09-13', ''),
  fc.constantFrom(-1, 0, 1e9, 1.5, Number.MAX_SAFE_INTEGER, 'DE-XX', 'fax', 'PT0S', '\u0000', '__proto__'),
);

/** `body` with some members replaced, removed or added, at the top and one level below. */
const spoiled = (body: object): fc.Arbitrary<object> =>
  fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(body), 'unheardOf'), fc.boolean(), wrong), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<Record<string, unknown>>(
        (spoilt, [key, inside, value]) => {
          const old = spoilt[key];
          const deeper = inside && typeof old === 'object' && old !== null && !Array.isArray(old);
          return { ...spoilt, [key]: deeper ? { ...old, [Object.keys(old)[0] ?? 'unheardOf']: value } : value };
        },
        { ...body },
      ),
    );

const FORMS: readonly (readonly [string, fc.Arbitrary<object>])[] = [
  ['a question by the id of a deadline', spoiled(QUESTION)],
  ['a vector', fc.constantFrom(...VECTORS.vectors).chain(({ input }) => spoiled(input))],
];

/** A date, or a refusal that gives none and says why: malformed input by its members, everything else in words. */
function isAnswer({ status, body }: Answer<Record<string, unknown>>): boolean {
  if (status === 200) return true;
  const why = status === 400 ? (body['errors'] ?? body['detail']) : body['reason'];
  return [400, 422].includes(status) && typeof body['code'] === 'string' && Boolean(why) && !('endDate' in body);
}

it.each(FORMS)('%s outside the vocabulary is refused with a reason and never breaks', async (_form, bodies) => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const answer = await app.request().post<Record<string, unknown>>('/v1/deadlines/calculate', body);
      seen.add(answer.status);
      expect([answer.status, answer.body, isAnswer(answer)]).toEqual([answer.status, answer.body, true]);
    }),
    { numRuns: 250 },
  );
  expect(Math.max(...seen)).toBeGreaterThanOrEqual(400);
});
