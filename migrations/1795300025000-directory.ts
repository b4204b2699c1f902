import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What the public service directory publishes: no personal data, and its past only as far as a date. */
export class Directory1795300025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`
      CREATE TABLE "directory_entry" (
        "id"            uuid        NOT NULL,
        "kind"          text        NOT NULL,
        "key"           text        NOT NULL,
        "organization"  uuid,
        "terms"         uuid[]      NOT NULL,
        "taxonomies"    uuid[]      NOT NULL,
        "title"         text        NOT NULL,
        "folded"        text        NOT NULL,
        "german"        tsvector    NOT NULL,
        "english"       tsvector    NOT NULL,
        "document"      json        NOT NULL,
        "hash"          text        NOT NULL,
        "change"        text        NOT NULL,
        "number"        bigint      NOT NULL,
        "first_seen"    timestamptz NOT NULL,
        "last_modified" timestamptz NOT NULL,
        CONSTRAINT "directory_entry_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "directory_entry_number" UNIQUE ("number"),
        CONSTRAINT "directory_entry_change" CHECK ("change" IN ('added', 'changed', 'removed'))
      )`);
    await runner.query(`CREATE INDEX "directory_entry_kind" ON "directory_entry" ("kind", "id")`);
    await runner.query(`CREATE INDEX "directory_entry_german" ON "directory_entry" USING gin ("german")`);
    await runner.query(`CREATE INDEX "directory_entry_english" ON "directory_entry" USING gin ("english")`);
    await runner.query(`CREATE INDEX "directory_entry_folded" ON "directory_entry" USING gin ("folded" gin_trgm_ops)`);
    await runner.query(
      `CREATE TABLE "directory_word" ("word" text NOT NULL, CONSTRAINT "directory_word_pkey" PRIMARY KEY ("word"))`,
    );
    await runner.query(`REVOKE INSERT, UPDATE, DELETE ON "directory_entry", "directory_word" FROM eindach_app`);
  }

  /** The extension stays: it may have been there before, and others may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "directory_word"`);
    await runner.query(`DROP TABLE "directory_entry"`);
  }
}
