import { Inject, Injectable } from '@nestjs/common';
import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  subscribe,
} from 'graphql';
import { makeServer, type Server } from 'graphql-ws';
import { newErrand, onErrand } from '../../platform/access/index.js';
import { Logger } from '../../platform/logging/index.js';
import { formatGraphqlError, Problems } from '../../platform/problem/index.js';
import { AdmitSubscription } from './admit-subscription.js';
import { type Connection } from './connection.js';
import { SignInConnection } from './sign-in-connection.js';

/** Milliseconds a connection has to say who it is. */
const INTRODUCTION = 10_000;

/** The subprotocol `graphql-transport-ws`: who asks, for which subscription, and what they are answered. */
@Injectable()
export class LiveProtocol {
  private readonly format: ReturnType<typeof formatGraphqlError>;

  constructor(
    @Inject(SignInConnection) private readonly signIn: SignInConnection,
    @Inject(AdmitSubscription) private readonly admit: AdmitSubscription,
    @Inject(Problems) problems: Problems,
    @Inject(Logger) log: Logger,
  ) {
    this.format = formatGraphqlError(problems, log);
  }

  /** @param hasRoom whether the account of a connection may have one more */
  server(hasRoom: (connection: Connection) => boolean): Server<Connection> {
    return makeServer<Record<string, unknown>, Connection>({
      connectionInitWaitTimeout: INTRODUCTION,
      onConnect: async ({ extra, connectionParams = {} }) => {
        const viewer = await this.signIn.run(extra, connectionParams);
        if (viewer === undefined || extra.session === undefined) return false;
        return hasRoom(extra);
      },
      onSubscribe: (asked, _id, payload) => this.admit.run(asked, payload),
      subscribe: (args) => onErrand(newErrand(idOf(args)), () => subscribe(args)),
      onError: (_asked, _id, _payload, errors) => this.formatted(errors),
      onNext: (_asked, _id, _payload, _args, { data, errors }: ExecutionResult) =>
        errors && { data, errors: this.formatted(errors) },
    });
  }

  private formatted(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    return errors.map((error) => this.format(error.toJSON(), error));
  }
}

const idOf = ({ contextValue }: ExecutionArgs): string => (contextValue as { req: { id: string } }).req.id;
