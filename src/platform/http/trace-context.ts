import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { currentTrace } from '../telemetry/index.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Version 00 of W3C Trace Context § 3.2; later versions begin alike. */
const TRACE_PARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(?:-|$)/;

/** The caller's own id where it is a UUID, so that both logs can be laid side by side; nothing else of theirs enters ours. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && UUID.test(given) ? given.toLowerCase() : randomUUID();
}

/** Answers say the id of the request and its trace: the one that is sent somewhere, else the one of the caller or a new one. */
export function nameRequests(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async ({ id, headers: { traceparent } }, reply) => {
      const [, trace = hex(16), flags = '00'] = TRACE_PARENT.exec([traceparent].flat()[0] ?? '') ?? [];
      const own = currentTrace() ?? `00-${trace}-${hex(8)}-${flags}`;
      void reply.headers({ 'X-Request-Id': id, traceparent: own });
    });
}

/** Id of the trace an answer belongs to. */
export const traceOf = (reply: FastifyReply): string => String(reply.getHeader('traceparent')).slice(3, 35);

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
