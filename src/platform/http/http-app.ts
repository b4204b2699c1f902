import { randomUUID } from 'node:crypto';
import { type DynamicModule, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from '../logging/index.js';
import { DomainError } from '../problem/index.js';
import { openErrands } from './errand-of-request.js';
import { FORM, takesForm } from './takes-form.js';

/** Largest body in bytes. */
const BODY_LIMIT = 256 * 1024;

/**
 * The HTTP side of a process: REST under `/v1`, errors as problem documents, one log line a request.
 * A preview knows its routes and nothing else: no provider is made, no database needed, and it cannot listen.
 */
export async function createHttpApp(root: DynamicModule, { preview = false } = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bufferLogs: true,
    abortOnError: false,
    preview,
    bodyParser: false,
  });
  openErrands(app);
  acceptJsonOnly(app);
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('v1', { exclude: OUTSIDE_THE_VERSION });
  app.enableShutdownHooks([]);
  logRequests(app);
  return app;
}

/** Paths that are no part of the versioned contract. */
const OUTSIDE_THE_VERSION = ['health/live', 'health/ready', 'problems/:subject/:what'].map((path) => ({
  path,
  method: RequestMethod.GET,
}));

/** Forms and plain text are refused: a page elsewhere could send them without asking. A route may say otherwise. */
function acceptJsonOnly(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(FORM, { parseAs: 'string' }, (request, body, done) => {
    if (takesForm(request)) return done(null, Object.fromEntries(new URLSearchParams(String(body))));
    return done(new DomainError('request/media-type'));
  });
}

/** Route patterns only, never addresses: an address may hold an id or a search. */
function logRequests(app: NestFastifyApplication): void {
  const log = app.get(Logger);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => void reply.header('X-Request-Id', request.id))
    .addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'unknown';
      const milliseconds = Math.round(reply.elapsedTime);
      log.event('request', { method: request.method, route, status: reply.statusCode, milliseconds, id: request.id });
    });
}
