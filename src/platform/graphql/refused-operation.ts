import { GraphQLError } from 'graphql';
import { DomainError } from '../problem/index.js';

/** Why an operation is not carried out at all, by its code. */
export const refusedOperation = (code: string): GraphQLError =>
  new GraphQLError(code, { originalError: new DomainError(code), extensions: { http: { status: 400 } } });
