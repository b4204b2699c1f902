import { STATUS_CODES } from 'node:http';
import { type OpenAPIObject } from '@nestjs/swagger';
import { type ProblemEntry, type ProblemTable, publicCode } from '../platform/problem/index.js';
import { ANSWER_HEADERS, type AnswerHeader, headersNamed } from './answer-headers.js';
import { commonProblemsOf, isCounted } from './common-problems.js';
import { type Answer, type Operation, type Placed, placesOf, takes } from './operation.js';
import { PROBLEM_SCHEMA } from './problem-schema.js';

/** By its public code: how a problem looks, and where its page is. */
type Known = ReadonlyMap<string, ProblemEntry & { readonly page: string }>;

type Responses = Record<string, Answer | { $ref: string }>;

/**
 * Completes the answers of every operation: the problems it can be refused with, and the headers that come along.
 * @param versioned ids of the operations that answer a version as `ETag`
 */
export function describeAnswers(
  document: OpenAPIObject,
  tables: readonly ProblemTable[],
  versioned: ReadonlySet<string>,
): OpenAPIObject {
  const known: Known = new Map(
    tables.flatMap((table) =>
      Object.entries(table).map(([page, entry]) => [publicCode(page), { ...entry, page }] as const),
    ),
  );
  const shared: Responses = {};
  for (const place of placesOf(document)) {
    const { operation } = place;
    const successes = Object.entries(operation.responses).filter(([status]) => Number(status) < 400);
    for (const [status, answer] of successes) {
      if (answer !== undefined && !('$ref' in answer)) addHeaders(answer, status, place, document, versioned);
    }
    const refusals = refusalsOf(place, known, shared);
    operation.responses = Object.fromEntries([...successes, ...refusals]) as Operation['responses'];
  }
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA as never },
    responses: shared as never,
    headers: ANSWER_HEADERS as never,
  };
  return document;
}

function addHeaders(
  answer: Answer,
  status: string,
  place: Placed,
  document: OpenAPIObject,
  versioned: ReadonlySet<string>,
): void {
  const { operation } = place;
  const names = headersOfAll(place);
  if (versioned.has(operation.operationId ?? '') || takes(operation, 'header', 'If-None-Match')) names.push('ETag');
  if (status === '200' && place.method === 'get' && leadsOn(answer, document)) names.push('Link');
  answer.description ||= STATUS_CODES[status] ?? '';
  answer.headers = { ...headersNamed(names), ...answer.headers };
}

const headersOfAll = (place: Placed): AnswerHeader[] =>
  isCounted(place) ? ['X-Request-Id', 'traceparent', 'RateLimit', 'RateLimit-Policy'] : ['X-Request-Id', 'traceparent'];

/** Whether an answer is a page that names the next one. */
function leadsOn({ content }: Answer, { components }: OpenAPIObject): boolean {
  const schema = content?.['application/json']?.schema;
  const name = schema !== undefined && '$ref' in schema ? schema.$ref.split('/').at(-1) : undefined;
  const page = components?.schemas?.[name ?? ''];
  return page !== undefined && !('$ref' in page) && page.properties?.['next'] !== undefined;
}

/** Every code of the contract in a text. */
const codesIn = (text: string): string[] => text.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [];

function refusalsOf(place: Placed, known: Known, shared: Responses): [status: string, Answer | { $ref: string }][] {
  const own = new Map(
    Object.entries(place.operation.responses).flatMap(([status, answer]) =>
      Number(status) < 400 || answer === undefined || '$ref' in answer ? [] : [[status, answer.description] as const],
    ),
  );
  const common = commonProblemsOf(place).map(publicCode);
  const statusOf = (code: string) => String(known.get(code)?.status);
  const statuses = [...new Set([...own.keys(), ...common.map(statusOf)])].toSorted();
  return statuses.map((status) => {
    const codes = common.filter((code) => statusOf(code) === status);
    const text = own.get(status);
    if (text !== undefined || !isCounted(place))
      return [status, problemAnswer(status, text ?? '', codes, known, place)];
    const name = codes.map(toName).join('Or');
    shared[name] ??= problemAnswer(status, '', codes, known, place);
    return [status, { $ref: `#/components/responses/${name}` }];
  });
}

/** `REQUEST_TOO_MANY` → `RequestTooMany`. */
const toName = (code: string): string =>
  code.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, first: string) => first.toUpperCase());

function problemAnswer(status: string, text: string, common: readonly string[], known: Known, place: Placed): Answer {
  const codes = [...new Set([...codesIn(text), ...common])].filter((code) => known.has(code));
  const list = codes.map((code) => `- \`${code}\`: ${known.get(code)?.title}`).join('\n');
  const saysMore = text.replaceAll(/\b[A-Z]+(?:_[A-Z]+)+\b|[,\s]/g, '') !== '';
  const names = headersOfAll(place);
  if (status === '401') names.push('WWW-Authenticate');
  if (status === '429' || status === '503') names.push('Retry-After');
  const [first] = codes;
  return {
    description: [saysMore ? text : '', list].filter((part) => part !== '').join('\n\n'),
    headers: headersNamed(names),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        ...(first === undefined ? {} : { example: exampleOf(first, known) }),
      },
    },
  };
}

function exampleOf(code: string, known: Known): object {
  const { page, title, status } = known.get(code) ?? {};
  return {
    type: `https://eindach.example.org/problems/${page}`,
    title,
    status,
    code,
    traceId: '4e0a3d2c-6f0b-4d55-9a1f-7c1c1c6e0b52',
  };
}
