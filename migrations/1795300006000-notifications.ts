import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Notifications1795300006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...NOTIFICATION, ...DELIVERY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "delivery"`);
    await runner.query(`DROP TABLE "notification"`);
  }
}

const NOTIFICATION = [
  `CREATE TABLE "notification" (
     "id"           uuid        NOT NULL,
     "dedupe_key"   text        NOT NULL,
     "person_id"    uuid,
     "office"       text,
     "case_id"      uuid,
     "message"      text        NOT NULL,
     "params"       jsonb       NOT NULL,
     "locale_used"  text,
     "fallback"     boolean     NOT NULL,
     "subject"      text,
     "body"         text,
     "short_text"   text,
     "created_at"   timestamptz NOT NULL,
     "read_at"      timestamptz,
     "cancelled_at" timestamptz,
     CONSTRAINT "notification_pkey" PRIMARY KEY ("id"),
     CONSTRAINT "notification_one_reader" CHECK (num_nonnulls(person_id, office) = 1)
   )`,
  `CREATE UNIQUE INDEX "notification_dedupe_key" ON "notification" ("dedupe_key")`,
  `CREATE INDEX "notification_person" ON "notification" ("person_id", "created_at", "id")`,
  `CREATE INDEX "notification_office" ON "notification" ("office", "created_at", "id")`,
  `CREATE INDEX "notification_case" ON "notification" ("case_id", "created_at", "id")`,
];

const DELIVERY = [
  `CREATE TABLE "delivery" (
     "id"              uuid        NOT NULL,
     "notification_id" uuid        NOT NULL,
     "channel"         text        NOT NULL,
     "message_id"      text        NOT NULL,
     "state"           text        NOT NULL,
     "attempt"         integer     NOT NULL,
     "due_at"          timestamptz NOT NULL,
     "sending_since"   timestamptz,
     "last_failure"    text,
     "last_code"       text,
     "sent_at"         timestamptz,
     "created_at"      timestamptz NOT NULL,
     "version"         integer     NOT NULL,
     CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
   )`,
  `CREATE UNIQUE INDEX "delivery_notification" ON "delivery" ("notification_id")`,
  `CREATE INDEX "delivery_state" ON "delivery" ("state", "created_at", "id")`,
];
