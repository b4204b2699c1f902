import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class Audit1795300002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "audit_entry" (
        "id"          uuid        NOT NULL,
        "at"          timestamptz NOT NULL,
        "account"     uuid,
        "authority"   text,
        "office"      text,
        "action"      text        NOT NULL,
        "object_type" text        NOT NULL,
        "object_id"   uuid,
        "outcome"     text        NOT NULL,
        "details"     jsonb       NOT NULL,
        CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "audit_entry_object" ON "audit_entry" ("object_type", "object_id", "at")`);
    await runner.query(`CREATE INDEX "audit_entry_at" ON "audit_entry" ("at", "id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "audit_entry"`);
  }
}
