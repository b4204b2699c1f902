import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class HandOffDocuments1795300018001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "hand_off"
        ADD COLUMN "documents" text[] NOT NULL DEFAULT '{}',
        ADD COLUMN "document_gaps" jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "hand_off" DROP COLUMN "document_gaps", DROP COLUMN "documents"`);
  }
}
