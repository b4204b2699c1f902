import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { fingerprintOf } from './fingerprint.js';
import { digestOfKey, idempotencyKeyOf } from './idempotency-key.js';
import { type Attempt, type KeptAnswer, type KeyedRequest } from './idempotency-keys.js';
import { IDEMPOTENT, type Keeping, type KeyedSignedRequest } from './idempotent.js';
import { KeepAnswers } from './keep-answers.js';

/** Headers that belong to an answer and are given again with it. */
const KEPT_HEADERS = ['content-type', 'etag', 'location'];
const JSON_TYPE = 'application/json; charset=utf-8';

/** Stands before every idempotent handler: runs it once, and answers the same bytes from then on. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(KeepAnswers) private readonly answers: KeepAnswers,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const keeping = this.reflector.get<Keeping | undefined>(IDEMPOTENT, context.getHandler());
    if (keeping === undefined) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<KeyedSignedRequest>();
    const reply = http.getResponse<FastifyReply>();
    const begun = await this.answers.begin(keyedRequest(request), keeping);
    if ('answer' in begun) return of(replay(reply, begun.answer));
    request.operation = begun.attempt.operation;
    return of(await this.carryOut(begun.attempt, keeping, reply, next));
  }

  private async carryOut(attempt: Attempt, keeping: Keeping, reply: FastifyReply, next: CallHandler): Promise<string> {
    let body: string;
    try {
      body = JSON.stringify(await lastValueFrom(next.handle()));
    } catch (error) {
      await this.answers.fail(attempt, error);
      throw error;
    }
    void reply.header('content-type', JSON_TYPE);
    await this.answers.keep(attempt, { status: reply.statusCode, headers: headersOf(reply), body }, keeping);
    return body;
  }
}

/** A route without a viewer cannot be idempotent: keys belong to accounts. */
function keyedRequest(request: KeyedSignedRequest): KeyedRequest {
  if (request.user === undefined) throw new Error('an idempotent handler needs an access rule with roles');
  return {
    client: request.user.account,
    key: digestOfKey(idempotencyKeyOf(request)),
    fingerprint: fingerprintOf(request),
  };
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const given = KEPT_HEADERS.map((name) => [name, reply.getHeader(name)] as const);
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

function replay(reply: FastifyReply, { status, headers, body }: KeptAnswer): string {
  void reply.status(status).headers({ ...headers });
  return body;
}
