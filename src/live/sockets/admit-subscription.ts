import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type ExecutionArgs, type GraphQLError } from 'graphql';
import { type Context, type SubscribePayload } from 'graphql-ws';
import { readSubscription, refusedOperation, RegisteredOperations } from '../../platform/graphql/index.js';
import { RequestRates } from '../../platform/rates/index.js';
import { type Connection } from './connection.js';

/** Subscriptions of one connection; one without `subject` tells of everything. */
const MOST_SUBSCRIPTIONS = 10;

/** Looks at what somebody wants to subscribe to, as a request would be looked at. */
@Injectable()
export class AdmitSubscription {
  constructor(
    @Inject(ModuleRef) private readonly modules: ModuleRef,
    @Inject(RequestRates) private readonly rates: RequestRates,
    @Inject(RegisteredOperations) private readonly operations: RegisteredOperations,
  ) {}

  /** What is to be carried out, and for whom; else why not. */
  async run(
    { subscriptions, extra }: Context<Record<string, unknown>, Connection>,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { session, account = '', request } = extra;
    if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) {
      return [refusedOperation('live/too-many-subscriptions')];
    }
    const { exceeded } = await this.rates.count('account', account);
    if (exceeded) return [refusedOperation('request/too-many')];
    const viewer = await session?.identify();
    if (viewer === undefined) return [refusedOperation('request/unauthenticated')];
    const query = this.operations.textOf(hashIn(payload)) ?? payload.query;
    if (!this.operations.allow(viewer, query)) return [refusedOperation('graphql/not-registered')];
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const document = readSubscription(schema, { ...payload, query });
    if (!('kind' in document)) return document;
    const req = { id: randomUUID(), user: viewer, headers: request.headers };
    const { operationName, variables: variableValues } = payload;
    return { schema, document, operationName, variableValues, contextValue: { req, session } };
  }
}

/** Front ends send the hash of a registered operation as they do in a request. */
function hashIn({ extensions }: SubscribePayload): string {
  const named = extensions?.['persistedQuery'] as { readonly sha256Hash?: unknown } | undefined;
  return String(named?.sha256Hash);
}
