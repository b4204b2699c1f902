import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Errand, newErrand, onErrand } from '../access/index.js';

/** Opens one errand for each request. Reading a body leaves the errand, so that it is entered once more after that. */
export function openErrands(app: NestFastifyApplication): void {
  const errands = new WeakMap<object, Errand>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      const errand = newErrand(request.id);
      errands.set(request, errand);
      onErrand(errand, done);
    })
    .addHook('preValidation', (request, _reply, done) => onErrand(errands.get(request) ?? newErrand(request.id), done));
}
