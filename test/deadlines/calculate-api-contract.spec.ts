import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CALCULATION_EXAMPLES } from '../../src/deadlines/api/calculation.examples.js';
import { DEADLINES } from '../../src/deadlines/index.js';
import { openApiDocument } from '../../src/describe-api.js';
import { previewApp } from '../../src/preview-app.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { VECTORS } from './golden-data.js';
import { LETTER } from './ledger-app.js';

const CALCULATE = '/paths/~1v1~1deadlines~1calculate/post';
const QUESTION = `${CALCULATE}/requestBody/content/application~1json/schema`;
const ANSWER = `${CALCULATE}/responses/200/content/application~1json/schema`;

let app: TestApp;
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

beforeAll(async () => {
  app = await openTestApp();
  const preview = await previewApp();
  ajv.addSchema(openApiDocument(preview), 'contract');
  await preview.close();
});
afterAll(() => app.close());

/** What the contract has against it; nothing where it is described. */
function complaintsAbout(value: unknown, pointer: string): string {
  ajv.validate({ $ref: `contract#${pointer}` }, value);
  return ajv.errorsText();
}

const DESCRIBED = 'No errors';

const QUESTIONS: readonly (readonly [string, unknown])[] = [
  ...Object.entries(CALCULATION_EXAMPLES).map(([name, { value }]) => [name, value] as const),
  ...Object.values(VECTORS).flatMap((vectors) => vectors.map(({ id, input }) => [id, input] as const)),
];

it.each(QUESTIONS)('question and answer of %s are described', async (_, question) => {
  expect(complaintsAbout(question, QUESTION)).toBe(DESCRIBED);
  const { status, body } = await app.request().post('/v1/deadlines/calculate', question);
  expect(status).toBe(200);
  expect(complaintsAbout(body, ANSWER)).toBe(DESCRIBED);
});

it.each([
  ['without a region', { ...LETTER, today: '2026-11-22', region: undefined }],
  ['of a kind nobody knows', { ...CALCULATION_EXAMPLES.hours.value, kind: 'guess' }],
])('a question %s is not', (_, question) => {
  expect(complaintsAbout(JSON.parse(JSON.stringify(question)), QUESTION)).not.toBe(DESCRIBED);
});

it('has an example for every kind of question', () => {
  const kinds = Object.values(CALCULATION_EXAMPLES).map(({ value }) => ('kind' in value ? value.kind : 'declared'));
  expect(new Set(kinds).size).toBe(8);
});

it.each(DEADLINES)('the declaration of $id is described', async ({ id }) => {
  const { body } = await app.request().get<object>(`/v1/deadlines/${id}`);
  expect(complaintsAbout(body, '/components/schemas/DeadlineLawResponse')).toBe(DESCRIBED);
});

it('the list of them is described', async () => {
  const { body } = await app.request().get<object>('/v1/deadlines');
  expect(complaintsAbout(body, '/components/schemas/DeadlineListResponse')).toBe(DESCRIBED);
});
