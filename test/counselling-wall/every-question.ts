import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { type TestApp } from '../support/app.js';
import { type Matters } from './scenario.js';

const schema = buildSchema(readFileSync('openapi/schema.graphql', 'utf8'));
const paths = Object.assign(
  {},
  ...['public', 'partner', 'administration'].map((audience) => pathsOf(`openapi/${audience}.json`)),
) as Record<string, object>;

const UNKNOWN = '00000000-0000-4000-8000-00000000dead';

function pathsOf(file: string): object {
  return (JSON.parse(readFileSync(file, 'utf8')) as { paths: object }).paths;
}

/** Every GET route, with every id in every place. */
function addresses({ cases, handOffs }: Matters): string[] {
  const ids = [...cases, ...handOffs, UNKNOWN];
  return Object.entries(paths)
    .filter(([, methods]) => 'get' in methods)
    .flatMap(([path]) => {
      if (!path.includes('{'))
        return path === '/v1/hand-offs' ? DIRECTIONS.map((one) => `${path}?direction=${one}`) : [path];
      return ids.map((id) => path.replaceAll(/\{\w+\}/g, id));
    });
}

/** What somebody looks for. */
const WORDS = 'Wohngeld';

const DIRECTIONS = ['in', 'out', 'returned'];

/** Whatever can be asked of a type without arguments, two levels deep. */
function selectionOf(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return fields.map((field) => askedFor(field, levels)).join(' ');
}

function askedFor({ name, type }: GraphQLField<unknown, unknown>, levels: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  if (!isObjectType(named) || levels === 0) return '';
  const inner = selectionOf(named, levels - 1);
  return inner.trim() === '' ? '' : `${name} { ${inner} }`;
}

/** Every GraphQL query, with every id in every place. */
function queries({ cases, handOffs }: Matters): string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap(({ name, args, type }) => {
    const named = getNamedType(type);
    const selections = isAbstractType(named)
      ? schema.getPossibleTypes(named).map((one) => ` { __typename id ... on ${one.name} { ${selectionOf(one, 2)} } }`)
      : [isObjectType(named) ? ` { ${selectionOf(named, 2)} }` : ''];
    const needed = args
      .filter(isRequiredArgument)
      .map((one) => ({ name: one.name, words: `${one.type}` === 'String!' }));
    const values = needed.length === 0 ? [] : [...cases, ...handOffs, UNKNOWN];
    const given = values.map((id) => `(${needed.map((one) => `${one.name}: "${one.words ? WORDS : id}"`).join(', ')})`);
    if (needed.length === 0) given.push('');
    return given.flatMap((argument) => selections.map((selection) => `query { ${name}${argument}${selection} }`));
  });
}

/** The words of a PDF; how they are drawn depends on each of them. */
const wordsOf = (pdf: string): string => (pdf.match(/\/ActualText \(.*\)$/gm) ?? []).join('\n');

/** Everything that a user can ask, and the answers as they came. */
export async function answersTo(app: TestApp, user: string | undefined, matters: Matters): Promise<string[]> {
  const as = app.request(user);
  const answers: string[] = [];
  for (const address of addresses(matters)) {
    const { status, headers, text } = await as.get(address);
    const type = headers.get('content-type');
    const said = type === 'application/pdf' ? wordsOf(text) : `${headers.get('etag')} ${text}`;
    answers.push([user, address, status, type, said].join(' '));
  }
  for (const query of queries(matters)) {
    const { status, text } = await as.graphql(query);
    answers.push([user, query, status, text].join(' '));
  }
  return answers;
}

/** What differs between two runs of anything: ids and keys are drawn, and what is computed from them differs with them. */
const DRAWN: readonly RegExp[] = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\b[0-9a-f]{64}\b/g,
  /eyJ[\w-]+\.[\w-]+\.[\w-]+/g,
  /(?<="reference":"|\/receipts\/|"name":"reference","label":"[^"]*","values":\[")[2-9A-Z]{6}\b/g,
  /(?<=Nummer: )[2-9A-Z]{6}\b/g,
  /(?<="(?:kid|x)":")[\w-]{43}/g,
];

/** A cursor holds an id, in base64url. */
const withOpenCursors = (answer: string): string =>
  answer.replaceAll(/(?<="(?:cursor|startCursor|endCursor|next)":")[\w-]{40,}/g, (cursor) =>
    Buffer.from(cursor, 'base64url').toString(),
  );

/** The answers with numbers for what was drawn, in the order in which it first appears. */
export function withoutChance(answers: readonly string[]): string[] {
  const known = new Map<string, string>();
  const numbered = (drawn: string): string => {
    const number = known.get(drawn) ?? `drawn-${known.size + 1}`;
    known.set(drawn, number);
    return number;
  };
  return answers
    .map(withOpenCursors)
    .map((answer) => DRAWN.reduce((text, pattern) => text.replaceAll(pattern, numbered), answer));
}
