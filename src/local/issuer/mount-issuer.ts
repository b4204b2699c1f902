import { type IncomingMessage, type RequestListener } from 'node:http';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';

/** Path of the sample issuer on the server of `npm start`. */
export const ISSUER_PATH = '/issuer';

/** Lets the sample issuer answer under its path, on the same origin as the console: no port more, no CORS. */
export function mountIssuer(app: NestFastifyApplication, issuer: RequestListener): void {
  void app
    .getHttpAdapter()
    .getInstance()
    .register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _body, next) => next(null));
      scope.all(`${ISSUER_PATH}/*`, { schema: { hide: true } as object }, (request, reply) => {
        reply.hijack();
        issuer(below(request.raw), reply.raw);
      });
      done();
    });
}

/** As Express mounts: the issuer sees its own paths, and knows from `originalUrl` where it is mounted. */
function below(request: IncomingMessage): IncomingMessage {
  const originalUrl = request.url ?? '/';
  return Object.assign(request, { originalUrl, url: originalUrl.slice(ISSUER_PATH.length) });
}
