import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { limitExceeded } from './limit-operations.js';
import { MAX_TOKENS } from './max-tokens.js';
import { refusedOperation } from './refused-operation.js';

/** What somebody who has signed in sent to subscribe to. */
export interface SubscriptionOrder {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** The document of a subscription within all limits, or why there is none: the same errors a request is answered with. */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscriptionOrder,
): DocumentNode | readonly GraphQLError[] {
  const { document, fault } = parsed(query);
  if (document === undefined) return [fault];
  const faults = validate(schema, document, undefined, { hideSuggestions: true });
  if (faults.length > 0) return faults.map((one) => withCode(one, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const unclear = new GraphQLError('Say in `operationName` which operation is meant.');
    return [withCode(unclear, ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE)];
  }
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return [refusedOperation('graphql/no-subscription')];
  const exceeded = limitExceeded({ schema, document, operation, variables: variables ?? {}, signedIn: true });
  return exceeded === undefined ? document : [refusedOperation(exceeded)];
}

type Parsed =
  | { readonly document: DocumentNode; readonly fault?: undefined }
  | { readonly document?: undefined; readonly fault: GraphQLError };

function parsed(query: string): Parsed {
  try {
    return { document: parse(query, { maxTokens: MAX_TOKENS }) };
  } catch (error) {
    return { fault: withCode(error as GraphQLError, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED) };
  }
}

const withCode = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, { nodes, source, positions, extensions: { code } });
