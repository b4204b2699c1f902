import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Events1795300016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...EVENT, ...READER]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "event_reader"`);
    await runner.query(`DROP TABLE "event"`);
  }
}

const EVENT = [
  `CREATE TABLE "event" (
     "id"       uuid        NOT NULL,
     "type"     text        NOT NULL,
     "subject"  uuid        NOT NULL,
     "sequence" integer     NOT NULL,
     "at"       timestamptz NOT NULL,
     CONSTRAINT "event_pkey" PRIMARY KEY ("id")
   )`,
  `CREATE UNIQUE INDEX "event_subject" ON "event" ("subject", "sequence")`,
];

const READER = [
  `CREATE TABLE "event_reader" (
     "event_id" uuid      NOT NULL,
     "office"   text      NOT NULL,
     "written"  bigserial NOT NULL,
     "number"   bigint,
     CONSTRAINT "event_reader_pkey" PRIMARY KEY ("event_id", "office")
   )`,
  `CREATE UNIQUE INDEX "event_reader_feed" ON "event_reader" ("office", "number")`,
  `CREATE INDEX "event_reader_unnumbered" ON "event_reader" ("written") WHERE number IS NULL`,
];
