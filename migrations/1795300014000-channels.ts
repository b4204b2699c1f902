import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Channels1795300014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...NOTIFICATION, ...DELIVERY, ...PREFERENCE, ...LETTER]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const NOTIFICATION = [
  `ALTER TABLE "notification" ADD "locale_asked" text`,
  `UPDATE "notification" SET "locale_asked" = "locale_used"`,
];

const DELIVERY = [
  `ALTER TABLE "delivery" ADD "person_id" uuid`,
  `UPDATE "delivery" SET "person_id" =
     (SELECT "person_id" FROM "notification" WHERE "notification"."id" = "delivery"."notification_id")`,
  `ALTER TABLE "delivery" ALTER "person_id" SET NOT NULL`,
  `ALTER TABLE "delivery" ALTER "notification_id" DROP NOT NULL`,
  `ALTER TABLE "delivery" ADD "bundle" uuid`,
  `ALTER TABLE "delivery" DROP "message_id"`,
  `DROP INDEX "delivery_notification"`,
  `CREATE UNIQUE INDEX "delivery_notification_channel" ON "delivery" ("notification_id", "channel")`,
  `CREATE INDEX "delivery_held" ON "delivery" ("person_id", "due_at") WHERE state = 'held'`,
  `CREATE INDEX "delivery_bundle" ON "delivery" ("bundle") WHERE bundle IS NOT NULL`,
];

const PREFERENCE = [
  `CREATE TABLE "message_preference" (
     "person_id"      uuid        NOT NULL,
     "channels"       text[]      NOT NULL,
     "phone"          text,
     "postal_address" jsonb,
     "quiet_from"     text,
     "quiet_to"       text,
     "digest_every"   text,
     "digest_at"      text,
     "digest_weekday" integer,
     "changed_at"     timestamptz NOT NULL,
     CONSTRAINT "message_preference_pkey" PRIMARY KEY ("person_id"),
     CONSTRAINT "message_preference_quiet_hours" CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
     CONSTRAINT "message_preference_digest" CHECK (num_nulls(digest_every, digest_at, digest_weekday) IN (0, 3))
   )`,
];

const LETTER = [
  `CREATE TABLE "letter" (
     "id"          uuid        NOT NULL,
     "document"    bytea       NOT NULL,
     "created_at"  timestamptz NOT NULL,
     "posted_on"   date,
     "posted_by"   uuid,
     CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
   )`,
  `CREATE INDEX "letter_created" ON "letter" ("created_at", "id")`,
];

const DOWN = [
  `DROP TABLE "letter"`,
  `DROP TABLE "message_preference"`,
  `DELETE FROM "delivery" WHERE "notification_id" IS NULL OR "channel" NOT IN ('mail', 'account')`,
  `DROP INDEX "delivery_bundle"`,
  `DROP INDEX "delivery_held"`,
  `DROP INDEX "delivery_notification_channel"`,
  `CREATE UNIQUE INDEX "delivery_notification" ON "delivery" ("notification_id")`,
  `ALTER TABLE "delivery" ADD "message_id" text`,
  `UPDATE "delivery" SET "message_id" = '<' || "id" || '@example.org>'`,
  `ALTER TABLE "delivery" ALTER "message_id" SET NOT NULL`,
  `ALTER TABLE "delivery" DROP "bundle"`,
  `ALTER TABLE "delivery" ALTER "notification_id" SET NOT NULL`,
  `ALTER TABLE "delivery" DROP "person_id"`,
  `ALTER TABLE "notification" DROP "locale_asked"`,
];
