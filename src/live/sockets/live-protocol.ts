import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  subscribe,
} from 'graphql';
import { type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import { newErrand, onErrand } from '../../platform/access/index.js';
import { readSubscription, refusedOperation } from '../../platform/graphql/index.js';
import { Logger } from '../../platform/logging/index.js';
import { formatGraphqlError, Problems } from '../../platform/problem/index.js';
import { RequestRates } from '../../platform/rates/index.js';
import { type Connection } from './connection.js';
import { SignInConnection } from './sign-in-connection.js';

/** Milliseconds a connection has to say who it is. */
const INTRODUCTION = 10_000;

/** Subscriptions of one connection; one without `subject` tells of everything. */
const MOST_SUBSCRIPTIONS = 10;

type Asked = Context<Record<string, unknown>, Connection>;

/** The subprotocol `graphql-transport-ws`: who asks, for which subscription, and what they are answered. */
@Injectable()
export class LiveProtocol {
  private readonly format: ReturnType<typeof formatGraphqlError>;

  constructor(
    @Inject(ModuleRef) private readonly modules: ModuleRef,
    @Inject(SignInConnection) private readonly signIn: SignInConnection,
    @Inject(RequestRates) private readonly rates: RequestRates,
    @Inject(Problems) problems: Problems,
    @Inject(Logger) log: Logger,
  ) {
    this.format = formatGraphqlError(problems, log);
  }

  /** @param admit whether an account may have one connection more */
  server(admit: (connection: Connection) => boolean): Server<Connection> {
    return makeServer<Record<string, unknown>, Connection>({
      connectionInitWaitTimeout: INTRODUCTION,
      onConnect: async ({ extra, connectionParams = {} }) => {
        const viewer = await this.signIn.run(extra, connectionParams);
        if (viewer === undefined || extra.session === undefined) return false;
        return admit(extra);
      },
      onSubscribe: (asked, _id, payload) => this.read(asked, payload),
      subscribe: (args) => onErrand(newErrand(idOf(args)), () => subscribe(args)),
      onError: (_asked, _id, _payload, errors) => this.formatted(errors),
      onNext: (_asked, _id, _payload, _args, { data, errors }: ExecutionResult) =>
        errors && { data, errors: this.formatted(errors) },
    });
  }

  private async read(asked: Asked, payload: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { session, account = '', request } = asked.extra;
    if (Object.keys(asked.subscriptions).length > MOST_SUBSCRIPTIONS) {
      return [refusedOperation('live/too-many-subscriptions')];
    }
    const { exceeded } = await this.rates.count('account', account);
    if (exceeded) return [refusedOperation('request/too-many')];
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const document = readSubscription(schema, payload);
    if (!('kind' in document)) return document;
    const viewer = await session?.identify();
    if (viewer === undefined) return [refusedOperation('request/unauthenticated')];
    const req = { id: randomUUID(), user: viewer, headers: request.headers };
    const { operationName, variables: variableValues } = payload;
    return { schema, document, operationName, variableValues, contextValue: { req, session } };
  }

  private formatted(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    return errors.map((error) => this.format(error.toJSON(), error));
  }
}

const idOf = ({ contextValue }: ExecutionArgs): string => (contextValue as { req: { id: string } }).req.id;
