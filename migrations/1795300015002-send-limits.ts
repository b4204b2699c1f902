import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class SendLimits1795300015002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "outbox" ADD COLUMN "lane" text, ADD COLUMN "rank" integer NOT NULL DEFAULT 3`);
    await runner.query(`
      CREATE INDEX "outbox_lane" ON "outbox" ("lane", "rank", "due_at")
      WHERE (lane IS NOT NULL) AND (done_at IS NULL) AND (dead_at IS NULL)`);
    await runner.query(`
      CREATE TABLE "send_allowance" (
        "lane"      text             NOT NULL,
        "tokens"    double precision NOT NULL,
        "filled_at" timestamptz      NOT NULL,
        CONSTRAINT "send_allowance_pkey" PRIMARY KEY ("lane")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "send_allowance"`);
    await runner.query(`DROP INDEX "outbox_lane"`);
    await runner.query(`ALTER TABLE "outbox" DROP COLUMN "rank", DROP COLUMN "lane"`);
  }
}
