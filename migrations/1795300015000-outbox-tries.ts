import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class OutboxTries1795300015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "outbox"
        ADD COLUMN "attempts"     integer NOT NULL DEFAULT 0,
        ADD COLUMN "lost"         integer NOT NULL DEFAULT 0,
        ADD COLUMN "trying_until" timestamptz,
        ADD COLUMN "first_try_at" timestamptz,
        ADD COLUMN "last_try_at"  timestamptz,
        ADD COLUMN "error_class"  text`);
    await runner.query(`CREATE INDEX "outbox_trying" ON "outbox" ("trying_until") WHERE trying_until IS NOT NULL`);
    await runner.query(`CREATE INDEX "outbox_dead" ON "outbox" ("created_at", "id") WHERE dead_at IS NOT NULL`);
    await runner.query(`CREATE INDEX "outbox_done" ON "outbox" ("done_at") WHERE done_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of ['outbox_done', 'outbox_dead', 'outbox_trying']) await runner.query(`DROP INDEX "${index}"`);
    await runner.query(`
      ALTER TABLE "outbox"
        DROP COLUMN "error_class",
        DROP COLUMN "last_try_at",
        DROP COLUMN "first_try_at",
        DROP COLUMN "trying_until",
        DROP COLUMN "lost",
        DROP COLUMN "attempts"`);
  }
}
