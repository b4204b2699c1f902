import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Administrators list what was given up of all endpoints, and count what was delivered within a minute. */
export class WebhookAdministration1795300019003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "webhook_delivery_failed" ON "webhook_delivery" ("created_at", "id") WHERE state = 'failed'`,
    );
    await runner.query(
      `CREATE INDEX "webhook_delivery_delivered" ON "webhook_delivery" ("delivered_at") WHERE delivered_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "webhook_delivery_delivered"`);
    await runner.query(`DROP INDEX "webhook_delivery_failed"`);
  }
}
