import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '../problem/index.js';
import { isTooComplex } from './json-size.js';
import { FORM, takesForm } from './takes-form.js';

const JSON_TYPE = 'application/json';

/** Forms and plain text are refused: a page elsewhere could send them without asking. A route may say otherwise. */
export function acceptJsonOnly(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(JSON_TYPE, { parseAs: 'string' }, (request, text, done) => {
    void parse(request, String(text), (fault, body: unknown) => {
      if (fault !== null) done(fault);
      else if (isTooComplex(body)) done(new DomainError('request/too-complex'));
      else done(null, body);
    });
  });
  fastify.addContentTypeParser(FORM, { parseAs: 'string' }, (request, body, done) => {
    if (takesForm(request)) return done(null, Object.fromEntries(new URLSearchParams(String(body))));
    return done(new DomainError('request/media-type'));
  });
}
