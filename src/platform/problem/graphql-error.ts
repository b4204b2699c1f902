import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { type Logger } from '../logging/index.js';
import { DomainError } from './domain-error.js';
import { type Problems } from './problems.js';
import { toDomainError } from './to-domain-error.js';

/** Faults of the document itself, which GraphQL names better than we could. */
const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

const HASH_FAULTS: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/** The same codes in GraphQL `extensions` as in REST problem documents; neither stack nor foreign text leaves. */
export function formatGraphqlError(problems: Problems, log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (OF_THE_DOCUMENT.has(code) && !isTooLong(formatted)) {
      return { message: withoutValues(formatted.message), locations: formatted.locations, extensions: { code } };
    }
    const cause = codeOfHash(code) ?? (isTooLong(formatted) ? new DomainError('graphql/too-long') : causeOf(thrown));
    const error = toDomainError(cause);
    const { title, ...extensions } = problems.of(error);
    if (extensions.status >= 500) log.fault(cause, { traceId: extensions.traceId });
    return { message: title, path: formatted.path, locations: formatted.locations, extensions };
  };
}

/** A hash that stands for no operation here. */
const codeOfHash = (code: unknown): DomainError | undefined =>
  HASH_FAULTS.has(code) ? new DomainError('graphql/not-registered') : undefined;

/** The parser gives up at a number of tokens, and has no code for it. */
const isTooLong = ({ message }: GraphQLFormattedError): boolean =>
  message.startsWith('Syntax Error: Document contains more');

/** What a resolver threw, or refused the operation before any resolver was called. */
function causeOf(thrown: unknown): unknown {
  const { originalError } = thrown as { originalError?: unknown };
  return originalError instanceof DomainError ? originalError : unwrapResolverError(thrown);
}

/** GraphQL quotes the value of a wrong variable, which may be a person's; its place is enough. */
function withoutValues(message: string): string {
  if (!message.startsWith('Variable "$')) return message;
  const [, name] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  const [, place] = / at "([\w.[\]]+)"/.exec(message) ?? [];
  return `Variable "$${name}" is not what the schema demands${place === undefined ? '' : ` at "${place}"`}.`;
}
