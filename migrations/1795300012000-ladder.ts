import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Ladder1795300012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...ADVISERS, ...STAFF_NOTICES, ...RADAR]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "watched_day"`);
    await runner.query(`DELETE FROM "notification" WHERE account_id IS NOT NULL`);
    await runner.query(`ALTER TABLE "notification" DROP CONSTRAINT "notification_one_reader"`);
    await runner.query(`ALTER TABLE "notification" DROP COLUMN "account_id"`);
    await runner.query(
      `ALTER TABLE "notification" ADD CONSTRAINT "notification_one_reader" CHECK (num_nonnulls(person_id, office) = 1)`,
    );
    await runner.query(`DROP TABLE "case_adviser"`);
  }
}

const ADVISERS = [
  `CREATE TABLE "case_adviser" (
     "id"         uuid        NOT NULL,
     "case_id"    uuid        NOT NULL,
     "account_id" uuid        NOT NULL,
     "part"       text        NOT NULL,
     "since"      timestamptz NOT NULL,
     "until"      timestamptz,
     CONSTRAINT "case_adviser_pkey" PRIMARY KEY ("id")
   )`,
  `CREATE UNIQUE INDEX "case_adviser_part" ON "case_adviser" ("case_id", "part") WHERE until IS NULL`,
  `CREATE UNIQUE INDEX "case_adviser_account" ON "case_adviser" ("case_id", "account_id") WHERE until IS NULL`,
];

const STAFF_NOTICES = [
  `ALTER TABLE "notification" ADD COLUMN "account_id" uuid`,
  `ALTER TABLE "notification" DROP CONSTRAINT "notification_one_reader"`,
  `ALTER TABLE "notification" ADD CONSTRAINT "notification_one_reader"
     CHECK (num_nonnulls(person_id, office, account_id) = 1)`,
  `CREATE INDEX "notification_account" ON "notification" ("account_id", "created_at", "id")`,
];

const RADAR = [
  `CREATE TABLE "watched_day" (
     "member_id"   uuid NOT NULL,
     "law_id"      text NOT NULL,
     "value"       text NOT NULL,
     "deadline_id" uuid,
     CONSTRAINT "watched_day_pkey" PRIMARY KEY ("member_id", "law_id")
   )`,
];
