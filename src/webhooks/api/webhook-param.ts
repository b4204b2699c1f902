import { uuidOr, uuidParam } from '../../platform/http/index.js';

/** What is no id names nothing. */
export const WEBHOOK_ID = uuidOr('webhook/not-found');
export const DELIVERY_ID = uuidOr('webhook/no-such-delivery');

export const WEBHOOK_PARAM = uuidParam('Webhook');
export const DELIVERY_PARAM = uuidParam('Delivery', 'delivery');
