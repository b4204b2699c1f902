import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { OutboxEntity } from '../../../src/platform/queue/index.js';
import { onVersion, type SetUp, type Stage } from './stage.js';

const OWNER = 'partner-jobcenter';

/** A host that an administrator has proposed, and another one perhaps approved; gives its id. */
async function keepHost({ api }: Stage, host: string, isApproved: boolean): Promise<string> {
  const [id, at] = [randomUUID(), new Date()];
  const owner = new Client({ connectionString: api.ownerUrl });
  await owner.connect();
  const approved = isApproved ? [randomUUID(), at] : [null, null];
  await owner.query(
    `INSERT INTO webhook_host (id, host, proposed_by, created_at, approved_by, approved_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [id, host, randomUUID(), at, ...approved],
  );
  await owner.end();
  return id;
}

const approvedHost: SetUp = async (stage) => {
  await keepHost(stage, 'partner.example.org', true);
  return { user: OWNER };
};

const proposedHost: SetUp = async (stage) => {
  const id = await keepHost(stage, `${randomUUID()}.example.org`, false);
  return { params: { id }, user: 'admin' };
};

/** An address that nothing is sent to before it has answered a challenge. */
const webhook: SetUp = async (stage) => {
  await approvedHost(stage);
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
  approveWebhookHost: proposedHost,
  withdrawWebhookHost: proposedHost,
  registerWebhook: approvedHost,
  getWebhook: webhook,
  changeWebhook: webhook,
  disableWebhook: webhook,
  removeWebhook: webhook,
  listWebhookDeliveries: webhook,
  getDeadLetter: deadLetter,
  replayDeadLetter: deadLetter,
};
