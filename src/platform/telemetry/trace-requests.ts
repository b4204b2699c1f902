import { type Context, context, propagation, ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { fail, tracer } from './spans.js';

/** A span for each request, within the trace its caller names. Reading a body leaves it, so that it is entered once more after that. */
export function traceRequests(app: NestFastifyApplication): void {
  const contexts = new WeakMap<object, Context>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      const attributes = { 'http.request.method': request.method, 'http.route': route };
      const parent = propagation.extract(ROOT_CONTEXT, request.headers);
      const options = { kind: SpanKind.SERVER, attributes };
      const span = tracer().startSpan(`${request.method} ${route}`, options, parent);
      const own = trace.setSpan(parent, span);
      contexts.set(request, own);
      context.with(own, done);
    })
    .addHook('preValidation', (request, _reply, done) => context.with(contexts.get(request) ?? ROOT_CONTEXT, done))
    .addHook('onResponse', async (request, reply) => {
      const span = trace.getSpan(contexts.get(request) ?? ROOT_CONTEXT);
      span?.setAttribute('http.response.status_code', reply.statusCode);
      if (span !== undefined && reply.statusCode >= 500) fail(span);
      span?.end();
    });
}
