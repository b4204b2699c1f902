import { buildSchema } from 'graphql';
import { openApiDocument } from '../../src/describe-api.js';
import { graphqlDocument } from '../../src/describe-graphql.js';
import { SAMPLE_USERS } from '../../src/identity/index.js';
import { previewApp } from '../../src/preview-app.js';
import { handlersOf, type Operation, operationsOf } from '../contract/operations.js';
import { type Answer } from '../support/app.js';
import { CanaryBodies, NOBODY, type Schema } from './canary-bodies.js';
import { documentsFor } from './canary-documents.js';
import { type CanaryWorld } from './canary-world.js';

/** Something that was asked, by whom, and what came back. */
export interface Heard {
  readonly what: string;
  readonly user: string;
  readonly answer: Answer<unknown>;
}

/** What each user writes in the walk; nobody else may ever read it. */
export const canaryOf = (user: string): string => `Qanari${user.replaceAll('-', '')}Wort`;

const preview = await previewApp();
const contract = openApiDocument(preview);
export const OPERATIONS = operationsOf(contract);
const SCHEMAS = (contract.components?.schemas ?? {}) as Record<string, Schema>;
export const GRAPHQL = buildSchema(await graphqlDocument(preview));
const RULES = new Map(handlersOf(preview).map(({ operationId, rule }) => [operationId, rule ?? []]));
const USERS = SAMPLE_USERS.map(({ name }) => name);

/** Sends every operation of both interfaces what it takes and what it does not take, as users who may call it. */
export async function walk(world: CanaryWorld, known: { readonly handOff: string }): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const operation of OPERATIONS) {
    for (const user of callersOf(operation)) heard.push(...(await callRoute(world, operation, user, known.handOff)));
  }
  for (const user of USERS) {
    for (const { name, query, variables } of documentsFor(GRAPHQL, canaryOf(user))) {
      heard.push({ what: name, user, answer: await world.request(user).graphql(query, variables) });
    }
  }
  return heard;
}

/** One user of each role that is let in; offices of one kind are asked once. */
function callersOf({ id }: Operation): string[] {
  const roles = RULES.get(id) ?? [];
  const users = SAMPLE_USERS.filter(({ role }) => roles.some((one) => one === role || one === 'public'));
  const firsts = users.filter(({ role }, at) => users.findIndex((one) => one.role === role) === at);
  return /handOverTo_|listServicesOf_/.test(id)
    ? firsts.slice(0, 1).map(({ name }) => name)
    : firsts.map((one) => one.name);
}

async function callRoute(world: CanaryWorld, operation: Operation, user: string, real: string): Promise<Heard[]> {
  const canary = canaryOf(user);
  const { method, path, id: what } = operation;
  const bodies = method === 'GET' || method === 'DELETE' ? [undefined] : bodiesOf(operation, canary);
  const heard: Heard[] = [];
  for (const id of [real, NOBODY, canary]) {
    const url = `${path.replaceAll(/\{[^}]+\}/g, id)}?${QUERIES.map((name) => `${name}=${canary}`).join('&')}`;
    for (const body of bodies) heard.push({ what, user, answer: await send(world, { method, url, body, user }) });
    if (!path.includes('{')) break;
  }
  return heard;
}

const bodiesOf = (operation: Operation, canary: string) => [
  ...new CanaryBodies(SCHEMAS, canary).of(operation).map((body) => JSON.stringify(body)),
  `{"reason": "${canary}`,
  canary,
];

const QUERIES = ['limit', 'cursor', 'after', 'state', 'direction', 'object'];

interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly user: string;
}

function send(world: CanaryWorld, { method, url, body, user }: Request): Promise<Answer<unknown>> {
  const canary = canaryOf(user);
  return world.request(user).send(
    method,
    url,
    {
      ...(body === undefined ? {} : { 'content-type': body === canary ? 'text/plain' : 'application/json' }),
      'idempotency-key': `"${canary}${crypto.randomUUID()}"`,
      'if-match': '"1"',
      'accept-language': canary,
      'user-agent': canary,
      referer: `https://example.org/${canary}`,
    },
    body,
  );
}
