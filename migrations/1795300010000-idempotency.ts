import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Idempotency1795300010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "idempotency_key" (
        "client"        uuid        NOT NULL,
        "key"           text        NOT NULL,
        "operation"     uuid        NOT NULL,
        "fingerprint"   text        NOT NULL,
        "running_since" timestamptz,
        "status"        integer,
        "headers"       jsonb,
        "body"          text,
        "created_at"    timestamptz NOT NULL,
        CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("client", "key")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "idempotency_key_operation" ON "idempotency_key" ("operation")`);
    await runner.query(`CREATE INDEX "idempotency_key_age" ON "idempotency_key" ("created_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "idempotency_key"`);
  }
}
