import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { OutboxEntity } from '../../../src/platform/queue/index.js';
import { onVersion, type SetUp } from './stage.js';

const OWNER = 'partner-jobcenter';

/** An address that nothing is sent to before it has answered a challenge. */
const webhook: SetUp = async (stage) => {
  const body = { url: 'https://partner.example.org/webhooks/eindach' };
  const { id } = await stage.did<{ id: string }>({ method: 'POST', url: '/v1/webhooks', body, user: OWNER });
  return { params: { id }, headers: onVersion(1), user: OWNER };
};

/** A row of the outbox that was given up. */
const deadLetter: SetUp = async (stage) => {
  const [id, at] = [randomUUID(), new Date()];
  const row = { id, topic: 'hand-off.offered', subject: randomUUID(), createdAt: at, dueAt: at, attempts: 8, lost: 0 };
  const dead = { deadAt: at, fault: 'request/failed', errorClass: 'TypeError', relays: 8, relayedAt: at };
  await stage.api.app
    .get(DataSource)
    .getRepository(OutboxEntity)
    .insert({ ...row, ...dead });
  return { params: { id }, user: 'admin' };
};

export const OPERATION_SCENES: Readonly<Record<string, SetUp>> = {
  getWebhook: webhook,
  changeWebhook: webhook,
  disableWebhook: webhook,
  removeWebhook: webhook,
  listWebhookDeliveries: webhook,
  getDeadLetter: deadLetter,
  replayDeadLetter: deadLetter,
};
