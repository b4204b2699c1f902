import { uuidOr } from '../../platform/http/index.js';

/** What is no id names nothing. */
export const WEBHOOK_ID = uuidOr('webhook/not-found');
export const DELIVERY_ID = uuidOr('webhook/no-such-delivery');

export const WEBHOOK_PARAM = { name: 'id', description: 'Webhook', schema: { type: 'string', format: 'uuid' } };
export const DELIVERY_PARAM = { name: 'delivery', description: 'Delivery', schema: { type: 'string', format: 'uuid' } };
