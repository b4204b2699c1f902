import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Webhooks1795300016100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...ENDPOINT, ...KEY, ...DELIVERY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['webhook_delivery', 'webhook_key', 'webhook_endpoint']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
  }
}

const ENDPOINT = [
  `CREATE TABLE "webhook_endpoint" (
     "id"               uuid        NOT NULL,
     "authority"        text        NOT NULL,
     "office"           text        NOT NULL,
     "url"              text        NOT NULL,
     "types"            text[]      NOT NULL,
     "state"            text        NOT NULL,
     "disabled_because" text,
     "position"         bigint      NOT NULL,
     "failures"         integer     NOT NULL,
     "last_success_at"  timestamptz,
     "rests_until"      timestamptz,
     "wake_at"          timestamptz,
     "created_at"       timestamptz NOT NULL,
     "changed_at"       timestamptz NOT NULL,
     "version"          integer     NOT NULL,
     CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id")
   )`,
  `CREATE INDEX "webhook_endpoint_office" ON "webhook_endpoint" ("office", "created_at", "id")`,
  `CREATE INDEX "webhook_endpoint_due" ON "webhook_endpoint" ("wake_at") WHERE wake_at IS NOT NULL`,
];

const KEY = [
  `CREATE TABLE "webhook_key" (
     "id"          uuid        NOT NULL,
     "endpoint_id" uuid        NOT NULL,
     "scheme"      text        NOT NULL,
     "sealed"      text        NOT NULL,
     "public_key"  text,
     "created_at"  timestamptz NOT NULL,
     "expires_at"  timestamptz,
     CONSTRAINT "webhook_key_pkey" PRIMARY KEY ("id")
   )`,
  `CREATE INDEX "webhook_key_endpoint" ON "webhook_key" ("endpoint_id", "created_at")`,
];

const DELIVERY = [
  `CREATE TABLE "webhook_delivery" (
     "id"                uuid        NOT NULL,
     "endpoint_id"       uuid        NOT NULL,
     "event_id"          uuid,
     "place"             bigint      NOT NULL,
     "state"             text        NOT NULL,
     "attempt"           integer     NOT NULL,
     "begun_at"          timestamptz NOT NULL,
     "due_at"            timestamptz NOT NULL,
     "tried_at"          timestamptz,
     "last_status"       integer,
     "last_milliseconds" integer,
     "last_fault"        text,
     "delivered_at"      timestamptz,
     "created_at"        timestamptz NOT NULL,
     "version"           integer     NOT NULL,
     CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
   )`,
  `CREATE UNIQUE INDEX "webhook_delivery_event" ON "webhook_delivery" ("endpoint_id", "event_id")`,
  `CREATE INDEX "webhook_delivery_list" ON "webhook_delivery" ("endpoint_id", "created_at", "id")`,
  `CREATE INDEX "webhook_delivery_open" ON "webhook_delivery" ("endpoint_id", "due_at")
   WHERE state IN ('pending', 'sending')`,
];
