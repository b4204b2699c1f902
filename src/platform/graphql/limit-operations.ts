import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { type SignedRequest } from '../access/index.js';
import { type Measure, measureOperation } from './measure-operation.js';
import { refusedOperation } from './refused-operation.js';
import { type RegisteredOperations } from './registered-operations.js';

const DEEPEST = 10;
const MOST_ALIASES = 20;
const HIGHEST_COST = 20_000;

/** A valid operation, and who asks for it. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signedIn: boolean;
}

/**
 * Refuses what asks for too much before anything is fetched, what has to be registered and is not, and the schema to those who
 * have not signed in.
 */
export const limitOperations = (operations: RegisteredOperations): ApolloServerPlugin<{ req: SignedRequest }> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ source = '', document, operation, schema, request, contextValue }) {
        if (operation === undefined) return Promise.resolve();
        const { variables = {} } = request;
        const { user } = contextValue.req;
        const asked = { schema, document, operation, variables, signedIn: user !== undefined };
        const code = operations.allow(user, source) ? refusalOfRequest(asked) : 'graphql/not-registered';
        return code === undefined ? Promise.resolve() : Promise.reject(refusedOperation(code));
      },
    }),
});

const refusalOfRequest = (asked: AskedOperation): string | undefined =>
  asked.operation.operation === OperationTypeNode.SUBSCRIPTION
    ? 'graphql/subscription-by-request'
    : limitExceeded(asked);

/** Code of the limit that an operation exceeds, if any. */
export function limitExceeded({ schema, document, operation, variables, signedIn }: AskedOperation) {
  const fragments = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  const named = new Map(fragments.map((one) => [one.name.value, one]));
  return refusalOf(measureOperation({ schema, operation, fragments: named, variables }), signedIn);
}

function refusalOf({ depth, aliases, cost, introspects }: Measure, signedIn: boolean): string | undefined {
  if (introspects && !signedIn) return 'graphql/schema-hidden';
  if (depth > DEEPEST) return 'graphql/too-deep';
  if (aliases > MOST_ALIASES) return 'graphql/too-many-aliases';
  return cost > HIGHEST_COST ? 'graphql/too-costly' : undefined;
}
