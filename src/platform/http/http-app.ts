import { type DynamicModule, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from '../logging/index.js';
import { acceptJsonOnly } from './body-parsers.js';
import { BrokenRequests } from './broken-requests.js';
import { openErrands } from './errand-of-request.js';
import { limitRates } from './limit-rates.js';
import { refuseOtherMethods } from './other-methods.js';
import { Config } from '../config/index.js';
import { Metrics, traceRequests } from '../telemetry/index.js';
import { tagPublicAnswers } from './public-answer.js';
import { addSecurityHeaders } from './security-headers.js';
import { shedLoad } from './shed-load.js';
import { nameRequests, requestIdOf, traceOf } from './trace-context.js';

/** Largest body in bytes. */
const BODY_LIMIT = 256 * 1024;

/** Milliseconds a client has for its headers, for the whole request, and between two requests; looked at every second. */
const PATIENCE = { headers: 10_000, request: 30_000, next: 10_000, look: 1_000 };

/**
 * The HTTP side of a process: REST under `/v1`, errors as problem documents, one log line a request.
 * A preview knows its routes and nothing else: no provider is made, no database needed, and it cannot listen.
 */
export async function createHttpApp(root: DynamicModule, { preview = false } = {}): Promise<NestFastifyApplication> {
  const broken = new BrokenRequests();
  const app = await NestFactory.create<NestFastifyApplication>(root, adapterWith(broken), {
    bufferLogs: true,
    abortOnError: false,
    preview,
    bodyParser: false,
  });
  broken.belongTo(app);
  if (app.get(Config).tracesUrl !== undefined) traceRequests(app);
  openErrands(app);
  acceptJsonOnly(app);
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('v1', { exclude: OUTSIDE_THE_VERSION });
  app.enableShutdownHooks([]);
  nameRequests(app);
  observeRequests(app);
  addSecurityHeaders(app);
  refuseOtherMethods(app);
  shedLoad(app);
  limitRates(app);
  tagPublicAnswers(app);
  return app;
}

/** Paths that are no part of the versioned contract; the directory has the versions of HSDS. */
const OUTSIDE_THE_VERSION = ['health/live', 'health/ready', 'problems/:subject/:what', 'hsds/v3', 'hsds/v3/*path'].map(
  (path) => ({ path, method: RequestMethod.GET }),
);

/** HSDS names `/` as the address of the information about the directory. */
const ROOT_OF_DIRECTORY = /^\/hsds\/v3\/(?=\?|$)/;

function adapterWith({ answer, hangUp }: BrokenRequests): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: requestIdOf,
    rewriteUrl: ({ url = '/' }) => url.replace(ROOT_OF_DIRECTORY, '/hsds/v3'),
    requestTimeout: PATIENCE.request,
    keepAliveTimeout: PATIENCE.next,
    http: { headersTimeout: PATIENCE.headers, connectionsCheckingInterval: PATIENCE.look },
    forceCloseConnections: 'idle',
    frameworkErrors: answer,
    clientErrorHandler: hangUp,
  });
}

/** Route patterns only, never addresses: an address may hold an id or a search. */
function observeRequests(app: NestFastifyApplication): void {
  const log = app.get(Logger);
  const { requests } = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'unknown';
      const { method, id } = request;
      const { statusCode: status, elapsedTime } = reply;
      requests.observe({ method, route, status }, elapsedTime / 1_000);
      const milliseconds = Math.round(elapsedTime);
      log.event('request', { method, route, status, milliseconds, id, trace: traceOf(reply) });
    });
}
