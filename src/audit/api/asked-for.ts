import { type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { canonicalJson, type JsonValue } from '../../platform/signing/index.js';
import { requestOf } from '../../platform/access/index.js';
import { sha256 } from '../chain/entry-hash.js';
import { type NotedAccess } from './noted-access.js';

type AskedFor = Pick<NotedAccess, 'action' | 'objectId' | 'searchHash' | 'responseKey' | 'place'>;

/** Ids of one question; a question with more is refused before anything is read. */
const MOST_IDS = 20;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is asked for, and about which object, whatever the interface; one for each id of a list of ids. */
export function askedFor(context: ExecutionContext): AskedFor[] {
  return context.getType<string>() === 'graphql' ? askedInGraphql(context) : askedInRest(context);
}

/** Whether it is an operation of the kind that changes something. */
export function mayChange(context: ExecutionContext): boolean {
  if (context.getType<string>() !== 'graphql') return !/^(?:GET|HEAD)$/.test(requestOf(context).method);
  return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().operation.operation === 'mutation';
}

function askedInRest(context: ExecutionContext): AskedFor[] {
  const { method, routeOptions, params, query } = requestOf(context);
  const asked = {
    action: `${method} ${routeOptions.url}`,
    objectId: firstId(params),
    searchHash: hashOf(query),
    responseKey: undefined,
    place: undefined,
  };
  return [asked];
}

function askedInGraphql(context: ExecutionContext): AskedFor[] {
  const graphql = GqlExecutionContext.create(context);
  const { operation, fieldName, path } = graphql.getInfo<GraphQLResolveInfo>();
  const args = graphql.getArgs<{ readonly ids?: unknown }>();
  const asked = { action: `${operation.operation} ${fieldName}`, responseKey: String(path.key) };
  if (!Array.isArray(args.ids)) {
    return [{ ...asked, objectId: firstId(args), searchHash: hashOf(args), place: undefined }];
  }
  const ids: unknown[] = args.ids.slice(0, MOST_IDS);
  return ids.map((id, place) => ({ ...asked, objectId: firstId({ id }), searchHash: null, place }));
}

/** The id an operation is about: the first one it is given, in GraphQL also within its input. */
function firstId(given: unknown): string | null {
  if (typeof given !== 'object' || given === null) return null;
  for (const [name, value] of Object.entries(given)) {
    if (/^id$|Id$/.test(name) && typeof value === 'string' && UUID.test(value)) return value.toLowerCase();
  }
  const inputs = Object.values(given).filter((value) => typeof value === 'object');
  return inputs.length === 0 ? null : firstId(inputs[0]);
}

/** Filters without ids and pages; only their hash is kept, because people search by names. */
function hashOf(given: unknown): string | null {
  const filters = Object.entries(given as object).filter(
    ([name, value]) => !/^id$|Id$|^limit$|^cursor$|^first$|^after$|^input$/.test(name) && value !== undefined,
  );
  if (filters.length === 0) return null;
  return sha256(canonicalJson(JSON.parse(JSON.stringify(Object.fromEntries(filters))) as JsonValue));
}
