import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { type Logger } from '../logging/index.js';
import { formatGraphqlError, type Problems } from '../problem/index.js';
import { limitOperations } from './limit-operations.js';
import { MAX_TOKENS } from './max-tokens.js';
import { type RegisteredOperations } from './registered-operations.js';

/** GraphQL for front ends at `/graphql`; the schema is made from the resolvers of all modules. */
@Module({})
export class GraphqlModule {
  static forRoot(problems: Problems, log: Logger, operations: RegisteredOperations): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          sortSchema: true,
          playground: false,
          csrfPrevention: true,
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: true,
          allowBatchedHttpRequests: false,
          parseOptions: { maxTokens: MAX_TOKENS },
          introspection: true,
          persistedQueries: operations.areKept && { cache: operations.cache, ttl: null },
          plugins: [ApolloServerPluginLandingPageDisabled(), limitOperations(operations)],
          context: (req: FastifyRequest) => ({ req }),
          formatError: formatGraphqlError(problems, log),
        }),
      ],
    };
  }
}
