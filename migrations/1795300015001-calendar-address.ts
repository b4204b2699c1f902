import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CalendarAddress1795300015001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "calendar_address" (
        "id"           uuid        NOT NULL,
        "account"      uuid        NOT NULL,
        "secret_hash"  text        NOT NULL,
        "created_at"   timestamptz NOT NULL,
        "last_used_at" timestamptz,
        "revoked_at"   timestamptz,
        CONSTRAINT "calendar_address_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "calendar_address_secret" ON "calendar_address" ("secret_hash")`);
    await runner.query(
      `CREATE UNIQUE INDEX "calendar_address_one" ON "calendar_address" ("account") WHERE revoked_at IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "calendar_address"`);
  }
}
