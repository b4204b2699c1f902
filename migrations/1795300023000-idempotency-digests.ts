import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Clients choose their keys themselves, and one may name a person: only digests are kept. They are forgotten after a day. */
export class IdempotencyDigests1795300023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE "idempotency_key" SET "key" = encode(sha256(convert_to("key", 'UTF8')), 'hex')`);
  }

  /** What was sent cannot be told from its digest. */
  async down(): Promise<void> {
    // the rows stay: their digests are keys nobody sends, and end within a day
  }
}
