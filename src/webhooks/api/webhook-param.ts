import { ParseUUIDPipe } from '@nestjs/common';
import { DomainError } from '../../platform/problem/index.js';

const uuid = (code: string) => new ParseUUIDPipe({ exceptionFactory: () => new DomainError(code) });

/** What is no id names nothing. */
export const WEBHOOK_ID = uuid('webhook/not-found');
export const DELIVERY_ID = uuid('webhook/no-such-delivery');

export const WEBHOOK_PARAM = { name: 'id', description: 'Webhook', schema: { type: 'string', format: 'uuid' } };
export const DELIVERY_PARAM = { name: 'delivery', description: 'Delivery', schema: { type: 'string', format: 'uuid' } };
export const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'ETag of the version you act on',
  example: '"1"',
};
