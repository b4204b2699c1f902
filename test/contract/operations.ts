import { type INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { openApiDocument } from '../../src/describe-api.js';
import { ACCESS, type AccessRule, NO_PERSONAL_DATA } from '../../src/platform/access/index.js';
import { type Call } from './open-app.js';

type Document = ReturnType<typeof openApiDocument>;
type Item = NonNullable<Document['paths'][string]['get']>;

/** One operation of the REST contract. */
export interface Operation extends Item {
  readonly method: Call['method'];
  readonly path: string;
  readonly id: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const id = operation.operationId ?? `${method} ${path}`;
      return [{ ...operation, method: method.toUpperCase() as Call['method'], path, id }];
    }),
  );
}

/** Something that can be called from outside: a method of a controller or a root field of a resolver. */
export interface Handler {
  readonly name: string;
  readonly kind: 'route' | 'resolver';
  readonly rule: AccessRule | undefined;
  readonly aboutNoPerson: boolean;
  /** Of the contract; left out where it is no part of it. */
  readonly operationId: string | undefined;
  /** Root field of a query or a mutation; what is subscribed to needs a connection, see test/live. */
  readonly field: string | undefined;
}

export function handlersOf(app: INestApplication): Handler[] {
  const modules = [...app.get(ModulesContainer).values()];
  const classes = modules.flatMap(({ controllers, providers }) =>
    [...controllers.values(), ...providers.values()].flatMap(({ metatype }) => metatype ?? []),
  );
  return [...new Set(classes)].flatMap((one) => methodsOf(one).flatMap((method) => toHandler(one.name, method)));
}

type Method = (...args: never[]) => unknown;

function methodsOf({ prototype }: { prototype?: object }): Method[] {
  const own = Object.values(Object.getOwnPropertyDescriptors(prototype ?? {}));
  return own.flatMap(({ value }) => (typeof value === 'function' ? (value as Method) : []));
}

const ROOT = ['Query', 'Mutation', 'Subscription'];

function toHandler(className: string, method: Method): Handler[] {
  const read = (key: string): unknown => Reflect.getMetadata(key, method);
  const isRoute = typeof read('path') === 'string' && read('method') !== undefined;
  const isResolver = ROOT.includes(String(read('graphql:resolver_type')));
  if (!isRoute && !isResolver) return [];
  const isRequested = isResolver && read('graphql:resolver_type') !== 'Subscription';
  const operation = read('swagger/apiOperation') as { operationId?: string } | undefined;
  return [
    {
      name: `${className}.${method.name}`,
      kind: isRoute ? 'route' : 'resolver',
      rule: read(ACCESS) as AccessRule | undefined,
      aboutNoPerson: read(NO_PERSONAL_DATA) === true,
      operationId: operation?.operationId,
      field: isRequested ? ((read('graphql:resolver_name') as string | undefined) ?? method.name) : undefined,
    },
  ];
}
