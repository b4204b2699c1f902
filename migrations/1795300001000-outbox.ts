import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Outbox1795300001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "outbox" (
        "id"         uuid        NOT NULL,
        "topic"      text        NOT NULL,
        "subject"    uuid        NOT NULL,
        "created_at" timestamptz NOT NULL,
        "due_at"     timestamptz NOT NULL,
        "relayed_at" timestamptz,
        "relays"     integer     NOT NULL DEFAULT 0,
        "done_at"    timestamptz,
        "dead_at"    timestamptz,
        "fault"      text,
        CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(
      `CREATE INDEX "outbox_open" ON "outbox" ("due_at") WHERE (done_at IS NULL) AND (dead_at IS NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "outbox"`);
  }
}
