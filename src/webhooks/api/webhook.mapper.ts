import { type EndpointWithKey } from '../acts/register-endpoint.js';
import { isOver } from '../domain/delivery-state.js';
import { allowedActions } from '../domain/endpoint-state.js';
import { type EndpointEntity } from '../persistence/endpoint.entity.js';
import { type WebhookDeliveryEntity } from '../persistence/webhook-delivery.entity.js';
import { type WebhookDeliveryResponse, type WebhookResponse, type WebhookWithKeyResponse } from './webhook.response.js';

export function toWebhookView(row: EndpointEntity): WebhookResponse {
  const { id, office, url, types, state, disabledBecause, failures, version } = row;
  return {
    id,
    office,
    url,
    types,
    state,
    disabledBecause,
    failures,
    restsUntil: row.restsUntil?.toISOString() ?? null,
    lastSuccessAt: row.lastSuccessAt?.toISOString() ?? null,
    allowedActions: [...allowedActions(state)],
    createdAt: row.createdAt.toISOString(),
    version,
  };
}

/** Only half of a key pair leaves: what the other side needs to verify. */
export function toWebhookWithKey({ endpoint, key }: EndpointWithKey): WebhookWithKeyResponse {
  const { id, scheme, publicKey } = key;
  return { ...toWebhookView(endpoint), key: { id, scheme, publicKey, secret: publicKey === null ? key.secret : null } };
}

export function toWebhookDeliveryView(row: WebhookDeliveryEntity): WebhookDeliveryResponse {
  const { id, eventId, state, attempt, lastStatus, lastMilliseconds, lastFault } = row;
  return {
    id,
    event: eventId,
    webhookId: eventId ?? id,
    state,
    attempt,
    dueAt: isOver(state) ? null : row.dueAt.toISOString(),
    triedAt: row.triedAt?.toISOString() ?? null,
    lastStatus,
    lastMilliseconds,
    lastFault,
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
