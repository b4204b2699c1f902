import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { requestOf, type Viewer } from '../access/index.js';

/** Who asks, and in which request. */
export interface Asking {
  readonly viewer: Viewer;
  readonly request: object;
  /** Whether the request changes something, so that nothing read before may be told again. */
  readonly changes: boolean;
}

/** Who asks for a field. */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const request = requestOf(context);
  const { operation } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
  return { request, viewer: request.user as Viewer, changes: operation.operation === OperationTypeNode.MUTATION };
});

/** Reads for many ids at once; an id that is missing in the answer has nothing, an error is that of its id alone. */
type ReadMany<Value> = (ids: readonly string[], asking: Asking) => Promise<ReadonlyMap<string, Value | Error>>;

/** Reads for one id; what is asked for at the same time in a request is read together, and once. */
export type ReadOne<Value> = (id: string, asking: Asking) => Promise<Value | undefined>;

/** Lets a field be asked of each object of a list, and read for all of them at once: one reader for each request and viewer. */
export function together<Value>(read: ReadMany<Value>): ReadOne<Value> {
  const ofRequests = new WeakMap<object, DataLoader<string, Value | undefined>>();
  return (id, asking) => {
    const loader = ofRequests.get(asking.request) ?? loaderOf(read, asking);
    ofRequests.set(asking.request, loader);
    return loader.load(id);
  };
}

function loaderOf<Value>(read: ReadMany<Value>, asking: Asking): DataLoader<string, Value | undefined> {
  const readAll = async (ids: readonly string[]) => {
    const found = await read(ids, asking);
    return ids.map((id) => found.get(id));
  };
  return new DataLoader(readAll, { cache: !asking.changes });
}

/** What belongs to each id, in the order it came. */
export function groupedBy<Row>(rows: readonly Row[], idOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(idOf(row), [...(groups.get(idOf(row)) ?? []), row]);
  return groups;
}
