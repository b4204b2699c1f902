import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type SignedRequest } from '../../platform/access/index.js';
import { Logger } from '../../platform/logging/index.js';
import { DomainError, Problems, wasRefused } from '../../platform/problem/index.js';
import { LogAccesses, type ShownTo } from '../acts/log-accesses.js';
import { fieldsShown } from '../domain/fields-shown.js';
import { type NotedAccess, notedOf } from './noted-access.js';

/** Logs every answer about a person before it leaves, replayed ones too; where that fails, no answer leaves. */
@Injectable()
export class AccessRecorder implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(LogAccesses) private readonly log: LogAccesses,
    @Inject(Problems) private readonly problems: Problems,
    @Inject(Logger) private readonly faults: Logger,
  ) {}

  onModuleInit(): void {
    // a worker has no HTTP side
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    fastify?.addHook('onSend', (request, reply, payload) => this.onSend(request as SignedRequest, reply, payload));
  }

  private async onSend(request: SignedRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const { user } = request;
    const noted = notedOf(request);
    if (user === undefined) return payload;
    try {
      if (reply.statusCode === 429 && user.role === 'partner') await this.log.partnerExceeded(user);
      if (noted.length > 0) await this.log.run(user, shownIn(payload, reply, noted, request));
      return payload;
    } catch (error) {
      this.faults.fault(error, { traceId: request.id });
      return this.noAnswer(request, reply);
    }
  }

  private noAnswer(request: SignedRequest, reply: FastifyReply): string {
    for (const name of ['content-length', 'etag', 'location', 'content-disposition']) reply.removeHeader(name);
    void reply.code(503).header('retry-after', '5').header('content-type', 'application/problem+json; charset=utf-8');
    return JSON.stringify(this.problems.of(new DomainError('request/unavailable'), request.id));
  }
}

function shownIn(
  payload: unknown,
  reply: FastifyReply,
  noted: readonly NotedAccess[],
  request: SignedRequest,
): ShownTo[] {
  const bytes = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : undefined;
  const body = readJson(bytes);
  return noted.map(({ responseKey, place, ...access }) => {
    const answer = responseKey === undefined ? body : answerIn(body as GraphqlAnswer | undefined, responseKey, place);
    const isShown =
      reply.statusCode < 400 &&
      (responseKey === undefined || (answer !== undefined && answer !== null && !wasRefused(request, responseKey)));
    return {
      ...access,
      requestId: request.id,
      outcome: isShown ? 'shown' : 'refused',
      fields: isShown ? fieldsShown(answer) : [],
      answerHash: isShown && bytes !== undefined ? createHash('sha256').update(bytes).digest('hex') : null,
    };
  });
}

function answerIn(body: GraphqlAnswer | undefined, responseKey: string, place: number | undefined): unknown {
  const answer = body?.data?.[responseKey];
  return place === undefined || !Array.isArray(answer) ? answer : (answer as unknown[])[place];
}

type GraphqlAnswer = Readonly<{ data?: Readonly<Record<string, unknown>> | null }>;

/** Of a document that is no JSON, such as a page to print, there are no names to keep. */
function readJson(bytes: string | Buffer | undefined): unknown {
  try {
    return JSON.parse(bytes?.toString() ?? '');
  } catch {
    return undefined;
  }
}
