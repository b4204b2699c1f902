import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where the words of corrections, of duties and of disputes stand sealed; `npm run keys:seal` seals those of before. */
export class SealedLeftovers1795300030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rights_request" ADD COLUMN "sealed_correction" text`);
    await runner.query(`ALTER TABLE "recipient_duty" ADD COLUMN "sealed_contents" text`);
    await runner.query(`ALTER TABLE "competence_dispute" ADD COLUMN "sealed_note" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "competence_dispute" DROP COLUMN "sealed_note"`);
    await runner.query(`ALTER TABLE "recipient_duty" DROP COLUMN "sealed_contents"`);
    await runner.query(`ALTER TABLE "rights_request" DROP COLUMN "sealed_correction"`);
  }
}
