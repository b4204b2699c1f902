import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { WaitingLine } from '../database/index.js';
import { DomainError } from '../problem/index.js';
import { isSupervision } from './is-supervision.js';

/** Turns away at the door what could not be served in time; with `Retry-After`, as any 503. */
export function shedLoad(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request) => {
      if (!isSupervision(request) && app.get(WaitingLine).isFull()) throw new DomainError('request/unavailable');
    });
}
