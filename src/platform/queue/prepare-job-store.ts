import { runMigrations } from 'bullmq';
import { type Client } from 'pg';
import { QUEUE_ROLE } from '../database/index.js';

/** The schema BullMQ keeps its queues in. */
const SCHEMA = 'bullmq';

/**
 * Brings the tables of the queue to this release of BullMQ, for a queue in PostgreSQL; `owner` owns them. BullMQ numbers what comes
 * in bulk by a sequence for each queue, which it makes when it first needs it.
 */
export async function prepareJobStore(owner: Client): Promise<void> {
  await runMigrations(owner);
  await owner.query(`GRANT USAGE, CREATE ON SCHEMA ${SCHEMA} TO ${QUEUE_ROLE}`);
  await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${QUEUE_ROLE}`);
  await owner.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${QUEUE_ROLE}`);
}
