import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import { type SignedRequest } from '../access/index.js';
import { DomainError } from '../problem/index.js';
import { type Measure, measureOperation } from './measure-operation.js';

const DEEPEST = 10;
const MOST_ALIASES = 20;
const HIGHEST_COST = 20_000;

/** Refuses what asks for too much before anything is fetched, and the schema to those who have not signed in. */
export const limitOperations = (): ApolloServerPlugin<{ req: SignedRequest }> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ document, operation, schema, request, contextValue }) {
        if (operation === undefined) return Promise.resolve();
        const fragments = document.definitions.filter(
          (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
        );
        const measure = measureOperation({
          schema,
          operation,
          fragments: new Map(fragments.map((one) => [one.name.value, one])),
          variables: request.variables ?? {},
        });
        const code = refusalOf(measure, contextValue.req.user !== undefined);
        return code === undefined ? Promise.resolve() : Promise.reject(refusal(code));
      },
    }),
});

function refusalOf({ depth, aliases, cost, introspects }: Measure, signedIn: boolean): string | undefined {
  if (introspects && !signedIn) return 'graphql/schema-hidden';
  if (depth > DEEPEST) return 'graphql/too-deep';
  if (aliases > MOST_ALIASES) return 'graphql/too-many-aliases';
  return cost > HIGHEST_COST ? 'graphql/too-costly' : undefined;
}

const refusal = (code: string): GraphQLError =>
  new GraphQLError(code, { originalError: new DomainError(code), extensions: { http: { status: 400 } } });
