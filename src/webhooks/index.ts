import { EndpointEntity } from './persistence/endpoint.entity.js';
import { HostEntity } from './persistence/host.entity.js';
import { KeyEntity } from './persistence/key.entity.js';
import { WebhookDeliveryEntity } from './persistence/webhook-delivery.entity.js';

export { SealKeysAnew } from './acts/seal-keys-anew.js';
export { WEBHOOK_PROBLEMS } from './api/problems.js';
export { WebhooksModule } from './webhooks.module.js';

export const WEBHOOK_ENTITIES = [EndpointEntity, HostEntity, KeyEntity, WebhookDeliveryEntity];
